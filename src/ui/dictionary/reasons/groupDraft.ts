import {
  clusterReasons,
  type KnownReason,
  type ReasonGroup,
} from '../../../core/analyse/reasons/clusterReasons.ts';
import type { ReadReason } from '../../../core/commands/reasonCommands.ts';

/** A group of lines as the preview shows it, before anything is changed. */
export interface DraftGroup extends ReasonGroup {
  readonly key: string;
}

/** Lines of a pasted column; a heading and quotes of a spreadsheet are left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^"(.*)"$/, '$1'))
    .filter((line) => line !== '');
}

/** What the lines seem to mean, for the preview. */
export function proposeGroups(text: string, known: readonly KnownReason[]): readonly DraftGroup[] {
  return clusterReasons(pastedLines(text), known).map((group, place) => ({
    ...group,
    key: `group ${place}`,
  }));
}

/** The groups with one put into another. */
export function mergedGroups(
  groups: readonly DraftGroup[],
  key: string,
  intoKey: string,
): readonly DraftGroup[] {
  const from = groups.find((group) => group.key === key);
  if (from === undefined || key === intoKey) return groups;
  return groups
    .filter((group) => group.key !== key)
    .map((group) =>
      group.key === intoKey
        ? {
            ...group,
            count: group.count + from.count,
            examples: [...group.examples, ...from.examples].toSorted((a, b) => b.count - a.count),
          }
        : group,
    );
}

/** The groups with one under another name, or as a reason of the list; two that are called the same become one. */
export function renamedGroup(
  groups: readonly DraftGroup[],
  key: string,
  name: string,
  reasonId: string | null,
): readonly DraftGroup[] {
  const twin = groups.find(
    (group) =>
      group.key !== key &&
      (reasonId === null
        ? group.reasonId === null && group.name.trim().toLowerCase() === name.trim().toLowerCase()
        : group.reasonId === reasonId),
  );
  // What is called the same is the same.
  if (twin !== undefined) return mergedGroups(groups, key, twin.key);
  return groups.map((group) => (group.key === key ? { ...group, name, reasonId } : group));
}

/** The groups as a command takes them. */
export function readReasons(groups: readonly DraftGroup[]): readonly ReadReason[] {
  return groups.map(({ reasonId, name, count }) => ({ reasonId, name, count }));
}
