import type { Blueprint } from '../model/blueprint.ts';
import type { Problem, Severity } from '../model/problem.ts';
import { recordTypes } from '../model/records.ts';
import type { CheckContext } from './check.ts';
import { prepareContext } from './context/prepareContext.ts';
import { checks } from './registry.ts';

const found = new WeakMap<object, readonly Problem[]>();

/**
 * Everything that is wrong with a blueprint or not agreed yet: errors first, then warnings, then gaps, each in the
 * order of the stages. Never throws. The same list object as long as the blueprint does not change.
 */
export function checkBlueprint(blueprint: Blueprint): readonly Problem[] {
  const known = found.get(blueprint.records);
  if (known !== undefined) return known;
  const context = prepareContext(blueprint);
  const placed = checks.all
    .flatMap((check) => check.find(context))
    .map((problem) => ({ problem, place: placeOf(problem, context) }));
  // Sorting is stable: problems of one place stay in the order of the checks.
  placed.sort(
    (a, b) => severityRank[a.problem.severity] - severityRank[b.problem.severity] || a.place - b.place,
  );
  const problems = withoutRepeats(placed.map(({ problem }) => problem));
  found.set(blueprint.records, problems);
  return problems;
}

/** The same thing twice in one place (a comparison written down twice) is said once. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const said = new Set<string>();
  return problems.filter(({ check, recordId, path, sentence }) => {
    const words = JSON.stringify([check, recordId, path, sentence]);
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, gap: 2 };

/** The whole first, then stages, each with the ways out of it, then the other kinds of record in their order. */
function placeOf({ recordId }: Problem, { blueprint, tree }: CheckContext): number {
  if (recordId === null || !Object.hasOwn(blueprint.records, recordId)) return -1;
  const record = blueprint.records[recordId];
  const last = tree.stages.length;
  if (record?.type === 'stage') return tree.index.get(recordId) ?? last;
  if (record?.type === 'transition') return (tree.index.get(record.fromId) ?? last) + 0.5;
  return last + 1 + (record === undefined ? 0 : recordTypes.indexOf(record.type));
}
