import type { ShortcutId } from '../shell/shortcuts.ts';

const KEPT = 'stagecraft.recentCommands';
const MOST = 5;

let recent: readonly string[] | null = null;

/** The commands that were given by the palette, the last one first. */
export function recentCommands(): readonly string[] {
  recent ??= read();
  return recent;
}

/** Remembers that a command was given, on this device. */
export function rememberCommand(id: ShortcutId): void {
  recent = [id, ...recentCommands().filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEPT, JSON.stringify(recent));
  } catch {
    // Where nothing may be kept, it is remembered until the page is closed.
  }
}

function read(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}
