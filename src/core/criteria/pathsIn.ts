import { membersOf, type Criterion } from './criterion.ts';
import type { CriterionPath } from './criterionEdits.ts';

/** The way to every part of a criterion, the whole first, then in reading order. */
export function pathsIn(criterion: Criterion, at: CriterionPath = []): CriterionPath[] {
  return [at, ...membersOf(criterion).flatMap((member, place) => pathsIn(member, [...at, place]))];
}
