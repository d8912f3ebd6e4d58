import type { ShortcutEntry, ShortcutId } from './shortcuts.ts';

let table: readonly ShortcutEntry[] = [];
let listening: Promise<void> | null = null;

/**
 * Fetches the table of commands and listens to its keys from then on. The diagram does not wait for it; it is
 * there before anybody has found a key.
 */
export function listenToKeys(): Promise<void> {
  listening ??= import('../commands/keyListener.ts').then((loaded) => {
    table = loaded.shortcuts;
    loaded.startListening(document);
  });
  return listening.catch(() => {
    // Without the table there are no keys, and everything else works; the next wish tries again.
    listening = null;
  });
}

/** The keys of a command as they are shown beside what does the same; empty: none, or not known yet. */
export function keysOf(id: ShortcutId): string {
  return table.find((each) => each.id === id)?.keys[0] ?? '';
}
