import { commandRegistry } from '../hooks/commandRegistry.ts';
import type { ShortcutId } from '../shell/shortcuts.ts';

/** Gives a command as its keys would; nothing happens where it cannot be done now. */
export function give(id: ShortcutId): void {
  const action = commandRegistry.find(id);
  if (action?.whyNot() === null) action.run();
}
