import type { CommandRegistry } from '../hooks/commandRegistry.ts';
import { shortcuts, type ShortcutEntry, type ShortcutId } from '../shell/shortcuts.ts';
import type { PaletteLine } from './paletteLine.ts';

/** What only keys can do sensibly. */
const byKeyOnly: ReadonlySet<string> = new Set(['palette.show', 'selection.nudge', 'selection.none']);

/** Every command that can be given where one is, in the order of the table; those that must wait say why. */
export function commandLines(registry: CommandRegistry): PaletteLine[] {
  return shortcuts.flatMap((entry: ShortcutEntry & { readonly id: ShortcutId }) => {
    const action = byKeyOnly.has(entry.id) ? null : registry.find(entry.id);
    if (action === null) return [];
    const { id, group, label, keys, hint = '' } = entry;
    return [
      {
        id,
        section: group,
        text: label,
        also: `${hint} ${group}`,
        where: hint,
        keys: keys[0] ?? '',
        whyNot: action.whyNot(),
        target: { kind: 'command' as const, id },
      },
    ];
  });
}
