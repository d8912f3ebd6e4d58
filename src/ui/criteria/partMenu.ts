import { groupKind, groupKinds, type Criterion } from '../../core/criteria/criterion.ts';
import {
  criterionAt,
  insertAt,
  moveThrough,
  removeAt,
  unwrapAt,
  wrapAt,
  type CriterionPath,
} from '../../core/criteria/criterionEdits.ts';
import type { MenuItem } from '../controls/menuItems.ts';
import type { Editing } from './editing.ts';

const groupWords = { all: 'all of these', any: 'any of these', none: 'none of these' } as const;

/** What can be done with the part of a criterion at a path. */
export function partMenu(whole: Criterion, path: CriterionPath, { edit, begin }: Editing): MenuItem[] {
  const part = criterionAt(whole, path);
  if (part === undefined) return [];
  const isGroup = groupKind(part) !== undefined;
  const place = path.at(-1);
  const group = path.slice(0, -1);
  const moved = (by: -1 | 1) => moveThrough(whole, path, by);
  const move = (by: -1 | 1) => edit(() => moved(by).criterion, moved(by).path);
  return [
    isGroup
      ? {
          label: 'Add a condition to it',
          onSelect: () => begin({ group: path, place: Infinity, joins: null }),
        }
      : {
          label: 'Add a condition below',
          keys: 'Ctrl ↵',
          onSelect: () =>
            begin(
              place === undefined
                ? { group: [], place: 1, joins: 'all' }
                : { group, place: place + 1, joins: null },
            ),
        },
    ...(place === undefined
      ? []
      : [
          {
            label: 'Repeat',
            onSelect: () => edit((now) => insertAt(now, group, place + 1, part), [...group, place + 1]),
          },
          { label: 'Move up', keys: 'Alt ↑', onSelect: () => move(-1) },
          { label: 'Move down', keys: 'Alt ↓', onSelect: () => move(1) },
        ]),
    'separator',
    ...groupKinds.map((kind) => ({
      label: `Put into a group: ${groupWords[kind]}`,
      onSelect: () => edit((now) => wrapAt(now, path, kind), path),
    })),
    ...(isGroup
      ? [{ label: 'Take the group away', onSelect: () => edit((now) => unwrapAt(now, path), path) }]
      : []),
    'separator',
    {
      label: isGroup ? 'Remove all of it' : 'Remove',
      ...(isGroup ? {} : { keys: 'Del' }),
      danger: true,
      onSelect: () => edit((now) => removeAt(now, path), path),
    },
  ];
}
