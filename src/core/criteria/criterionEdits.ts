import { groupKind, membersOf, type Criterion, type GroupKind } from './criterion.ts';

/** The way to a criterion inside another: the place in each group on the way down; empty: the whole. */
export type CriterionPath = readonly number[];

/** The criterion at a path, or undefined where the path leads nowhere. */
export function criterionAt(criterion: Criterion | null, path: CriterionPath): Criterion | undefined {
  let found: Criterion | undefined = criterion ?? undefined;
  for (const place of path) found = found && membersOf(found)[place];
  return found;
}

/** Puts another criterion in the place of one. */
export function replaceAt(criterion: Criterion, path: CriterionPath, next: Criterion): Criterion {
  const [place, ...rest] = path;
  const inner = place === undefined ? undefined : membersOf(criterion)[place];
  if (place === undefined) return next;
  if (inner === undefined) return criterion;
  return withMembers(criterion, (members) => members.with(place, replaceAt(inner, rest, next)));
}

/** Takes one out; a group that becomes empty goes with it, and null is left when nothing is. */
export function removeAt(criterion: Criterion, path: CriterionPath): Criterion | null {
  const place = path.at(-1);
  if (place === undefined) return null;
  const groupPath = path.slice(0, -1);
  const group = criterionAt(criterion, groupPath);
  if (group === undefined) return criterion;
  const left = membersOf(group).filter((_, index) => index !== place);
  if (left.length === 0) return removeAt(criterion, groupPath);
  return replaceAt(criterion, groupPath, groupOf(groupKind(group) ?? 'all', left));
}

/** Adds one at the end of the group at the path; a comparison there becomes a group of both. */
export function addTo(criterion: Criterion | null, path: CriterionPath, added: Criterion): Criterion {
  if (criterion === null) return added;
  const place = criterionAt(criterion, path);
  if (place === undefined) return criterion;
  const kind = groupKind(place);
  const group =
    kind === undefined ? groupOf('all', [place, added]) : groupOf(kind, [...membersOf(place), added]);
  return replaceAt(criterion, path, group);
}

/** Adds one at a place of the group at the path; beside a comparison it becomes a group of both. */
export function insertAt(
  criterion: Criterion | null,
  groupPath: CriterionPath,
  place: number,
  added: Criterion,
): Criterion {
  if (criterion === null) return added;
  const group = criterionAt(criterion, groupPath);
  if (group === undefined || groupKind(group) === undefined) return addTo(criterion, groupPath, added);
  return replaceAt(
    criterion,
    groupPath,
    withMembers(group, (members) => members.toSpliced(place, 0, added)),
  );
}

/** Asks for both, or lets either do: beside the whole, in the group it already is where that is of the kind. */
export function joinWith(criterion: Criterion | null, kind: 'all' | 'any', added: Criterion): Criterion {
  if (criterion === null) return added;
  return groupKind(criterion) === kind ? addTo(criterion, [], added) : groupOf(kind, [criterion, added]);
}

/** Puts a group around one, so that others can be set beside it. */
export function wrapAt(criterion: Criterion, path: CriterionPath, kind: GroupKind): Criterion {
  const place = criterionAt(criterion, path);
  return place === undefined ? criterion : replaceAt(criterion, path, groupOf(kind, [place]));
}

/** Takes a group away and leaves its members in its place; a root group can only be left by a single member. */
export function unwrapAt(criterion: Criterion, path: CriterionPath): Criterion {
  const inner = criterionAt(criterion, path);
  if (inner === undefined || groupKind(inner) === undefined) return criterion;
  const members = membersOf(inner);
  const place = path.at(-1);
  if (place === undefined) return members.length === 1 ? members[0]! : criterion;
  const outerPath = path.slice(0, -1);
  const outer = criterionAt(criterion, outerPath)!;
  return replaceAt(
    criterion,
    outerPath,
    withMembers(outer, (all) => all.toSpliced(place, 1, ...members)),
  );
}

/** Moves one up (-1) or down (1) among the members of its group; at the end it stays where it is. */
export function moveAt(criterion: Criterion, path: CriterionPath, by: -1 | 1): Criterion {
  const place = path.at(-1);
  const group = criterionAt(criterion, path.slice(0, -1));
  if (place === undefined || group === undefined) return criterion;
  const members = membersOf(group);
  const other = place + by;
  if (other < 0 || other >= members.length) return criterion;
  const swapped = members.with(place, members[other]!).with(other, members[place]!);
  return replaceAt(criterion, path.slice(0, -1), groupOf(groupKind(group) ?? 'all', swapped));
}

/**
 * Moves one up (-1) or down (1) through the whole: past a comparison, into a group that is in the way, and out of its
 * own at the end of it. Answers where it is then; nothing changes at the very beginning and end.
 */
export function moveThrough(
  criterion: Criterion,
  path: CriterionPath,
  by: -1 | 1,
): { readonly criterion: Criterion; readonly path: CriterionPath } {
  const stays = { criterion, path };
  const place = path.at(-1);
  const part = criterionAt(criterion, path);
  if (place === undefined || part === undefined) return stays;
  const groupPath = path.slice(0, -1);
  const members = membersOf(criterionAt(criterion, groupPath)!);
  const other = members[place + by];
  if (other !== undefined && groupKind(other) === undefined)
    return { criterion: moveAt(criterion, path, by), path: [...groupPath, place + by] };
  if (other !== undefined) {
    const inside = by < 0 ? membersOf(other).length : 0;
    const moved = insertAt(criterion, [...groupPath, place + by], inside, part);
    const at = [...groupPath, by < 0 ? place - 1 : place, inside];
    return { criterion: without(moved, path), path: at };
  }
  const outer = groupPath.at(-1);
  // The only one of its group stays: the group would be left empty.
  if (outer === undefined || members.length === 1) return stays;
  const outerPath = groupPath.slice(0, -1);
  const target = by < 0 ? outer : outer + 1;
  const taken = without(criterion, path);
  return { criterion: insertAt(taken, outerPath, target, part), path: [...outerPath, target] };
}

/** Takes one out of a group that has others, or may be left empty. */
function without(criterion: Criterion, path: CriterionPath): Criterion {
  const groupPath = path.slice(0, -1);
  const group = criterionAt(criterion, groupPath)!;
  return replaceAt(
    criterion,
    groupPath,
    withMembers(group, (members) => members.toSpliced(path.at(-1)!, 1)),
  );
}

/** Lets the group at the path ask for all, any or none of its members. */
export function regroupAt(criterion: Criterion, path: CriterionPath, kind: GroupKind): Criterion {
  const group = criterionAt(criterion, path);
  return group === undefined || groupKind(group) === undefined
    ? criterion
    : replaceAt(criterion, path, groupOf(kind, membersOf(group)));
}

/** A group of the given kind. */
export function groupOf(kind: GroupKind, members: readonly Criterion[]): Criterion {
  return kind === 'all' ? { all: members } : kind === 'any' ? { any: members } : { none: members };
}

function withMembers(
  group: Criterion,
  edit: (members: readonly Criterion[]) => readonly Criterion[],
): Criterion {
  return groupOf(groupKind(group) ?? 'all', edit(membersOf(group)));
}
