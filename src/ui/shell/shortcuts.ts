/** Every key the app listens to: the one table behind the keys and behind the sheet that lists them. */
interface ShortcutEntry {
  readonly id: string;
  readonly group: 'Anywhere' | 'Blueprint' | 'Canvas' | 'Selected stages';
  readonly label: string;
  /** Alternatives, the first of them shown; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: readonly string[];
}

export const shortcuts = [
  { id: 'help.show', group: 'Anywhere', label: 'Show these shortcuts', keys: ['?'] },
  { id: 'history.undo', group: 'Blueprint', label: 'Undo', keys: ['Mod+Z'] },
  { id: 'history.redo', group: 'Blueprint', label: 'Redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { id: 'view.design', group: 'Blueprint', label: 'Design', keys: ['1'] },
  { id: 'view.simulate', group: 'Blueprint', label: 'Simulate', keys: ['2'] },
  { id: 'view.leads', group: 'Blueprint', label: 'Leads', keys: ['3'] },
  { id: 'view.machine', group: 'Blueprint', label: 'Machine', keys: ['4'] },
  { id: 'stage.add', group: 'Canvas', label: 'New stage', keys: ['N'] },
  { id: 'canvas.fit', group: 'Canvas', label: 'Show everything', keys: ['F'] },
  { id: 'canvas.zoomIn', group: 'Canvas', label: 'Larger', keys: ['+', '='] },
  { id: 'canvas.zoomOut', group: 'Canvas', label: 'Smaller', keys: ['-'] },
  { id: 'canvas.layout', group: 'Canvas', label: 'Tidy up', keys: ['L'] },
  { id: 'selection.all', group: 'Canvas', label: 'Select everything', keys: ['Mod+A'] },
  { id: 'clipboard.paste', group: 'Canvas', label: 'Paste', keys: ['Mod+V'] },
  { id: 'selection.none', group: 'Canvas', label: 'Let go', keys: ['Escape'] },
  { id: 'stage.connect', group: 'Selected stages', label: 'Connect to…', keys: ['C'] },
  { id: 'stage.open', group: 'Selected stages', label: 'Edit, or open a group', keys: ['Enter'] },
  {
    id: 'selection.nudge',
    group: 'Selected stages',
    label: 'Move by 8 (with Shift by 32)',
    keys: ['Arrows'],
  },
  { id: 'clipboard.copy', group: 'Selected stages', label: 'Copy', keys: ['Mod+C'] },
  { id: 'clipboard.cut', group: 'Selected stages', label: 'Cut', keys: ['Mod+X'] },
  { id: 'selection.duplicate', group: 'Selected stages', label: 'Duplicate', keys: ['Mod+D'] },
  { id: 'selection.delete', group: 'Selected stages', label: 'Delete', keys: ['Delete', 'Backspace'] },
] as const satisfies readonly ShortcutEntry[];

export type ShortcutId = (typeof shortcuts)[number]['id'];

/** The keys of a shortcut as they are shown beside what does the same. */
export function keysOf(id: ShortcutId): string {
  return shortcuts.find((shortcut) => shortcut.id === id)?.keys[0] ?? '';
}

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a pressed key is the combination. Signs like "?" may need Shift on some keyboards; letters may not. */
export function matches(event: Pressed, combination: string): boolean {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  const wanted = parts.at(-1) ?? '';
  const isMod = event.ctrlKey || event.metaKey;
  if (isMod !== parts.includes('Mod') || event.altKey) return false;
  const isSign = wanted.length === 1 && !/[A-Z0-9]/.test(wanted);
  if (!isSign && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === wanted.toLowerCase();
}
