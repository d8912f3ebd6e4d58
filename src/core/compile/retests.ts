import { MS_PER, comparisonsIn, type Comparison } from '../criteria/criterion.ts';
import { operators } from '../criteria/operators/registry.ts';
import type { CriteriaCompiler } from './compileCriteria.ts';
import { scoreComponents } from './criteriaCode.ts';
import type { ScoreBoundary } from './plan.ts';

/**
 * Rule S3: criteria on automatic ways may come to hold by time alone. These are the waits after which a
 * time-in-stage comparison may change its answer: the ends of the intervals on which it holds.
 */
export function waitsOf(criteria: readonly number[], compiler: CriteriaCompiler): number[] {
  const waits = new Set<number>();
  for (const comparison of comparisonsOf(criteria, compiler)) {
    if (comparison.subject.kind !== 'timeInStage') continue;
    const ms = MS_PER[comparison.subject.unit];
    for (const end of endsOf(comparison)) {
      const wait = Math.ceil(end * ms);
      if (wait < 0 || !Number.isFinite(wait)) continue;
      // At the end itself, and just after it: an open end changes the answer only there.
      if (wait > 0) waits.add(wait);
      waits.add(wait + 1);
    }
  }
  return [...waits].sort((a, b) => a - b);
}

/** The score boundaries that criteria of automatic ways may wait for a falling score to cross. */
export function boundariesOf(criteria: readonly number[], compiler: CriteriaCompiler): ScoreBoundary[] {
  const boundaries: ScoreBoundary[] = [];
  for (const comparison of comparisonsOf(criteria, compiler)) {
    if (comparison.subject.kind !== 'score' || comparison.subject.component === 'fit') continue;
    const component = scoreComponents.indexOf(comparison.subject.component);
    for (const value of endsOf(comparison)) {
      if (!boundaries.some((other) => other.component === component && other.value === value)) {
        boundaries.push({ component, value });
      }
    }
  }
  return boundaries;
}

function comparisonsOf(criteria: readonly number[], compiler: CriteriaCompiler): Comparison[] {
  return criteria.flatMap((criterion) => comparisonsIn(compiler.criterionAt(criterion)));
}

function endsOf(comparison: Comparison): number[] {
  const intervals = operators.find(comparison.operator)?.intervals?.(comparison.value) ?? [];
  return intervals.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
}
