import { comparisonsIn, membersOf, type Comparison, type Criterion } from '../../criteria/criterion.ts';
import { evaluate } from '../../criteria/evaluate.ts';
import { sameJson } from '../../lib/json.ts';
import { candidatesFor, type SubjectWorld } from './candidates.ts';

/** Comparisons that no lead can meet together; none: a group that holds for nobody because it is empty. */
export type Contradiction = readonly Comparison[];

/**
 * Why a criterion can never hold, or null where it can or that cannot be told. Sound, not complete: it looks at
 * one subject at a time and never claims a contradiction that is none.
 */
export function contradictionIn(criterion: Criterion | null, world: SubjectWorld): Contradiction | null {
  if (criterion === null) return null;
  if ('any' in criterion) {
    const inside = criterion.any.map((member) => contradictionIn(member, world));
    return inside.every((each) => each !== null) ? (inside[0] ?? []) : null;
  }
  const demands = demandsOf(criterion);
  for (const demand of demands) {
    const inside = 'any' in demand || 'all' in demand ? contradictionIn(demand, world) : null;
    if (inside !== null) return inside;
  }
  return clashAmong(demands, world);
}

/** What must hold for the criterion to hold, with nested `all` opened up. */
function demandsOf(criterion: Criterion): readonly Criterion[] {
  return 'all' in criterion ? membersOf(criterion).flatMap(demandsOf) : [criterion];
}

/** The demands on one subject that no value of it meets. */
function clashAmong(demands: readonly Criterion[], world: SubjectWorld): Contradiction | null {
  const single = demands.filter((demand) => isAboutOne(demand) && comparisonsIn(demand).every(world.isSound));
  const subjects = single.flatMap((demand) => comparisonsIn(demand).slice(0, 1));
  for (const comparison of subjects) {
    const asked = single.filter((demand) => comparisonsIn(demand).some((each) => isSame(each, comparison)));
    const candidates = candidatesFor(comparison.subject, asked, world);
    if (candidates === null) continue;
    const meetsAll = candidates.some((facts) => asked.every((demand) => evaluate(demand, facts) === true));
    if (!meetsAll) return smallest(asked.flatMap(comparisonsIn));
  }
  return null;
}

function isAboutOne(demand: Criterion): boolean {
  const [first, ...rest] = comparisonsIn(demand);
  return first !== undefined && rest.every((each) => isSame(each, first));
}

/** Time in stage is one subject in whatever unit it is asked for. */
function isSame(a: Comparison, b: Comparison): boolean {
  if (a.subject.kind === 'timeInStage' && b.subject.kind === 'timeInStage') return true;
  return sameJson(a.subject, b.subject);
}

/** Each comparison once: a sentence need not say the same twice. */
function smallest(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter((each, at) => comparisons.findIndex((other) => sameJson(other, each)) === at);
}
