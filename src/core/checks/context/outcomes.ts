import { comparisonsIn, type Criterion } from '../../criteria/criterion.ts';
import { describeCriterion } from '../../criteria/describe.ts';
import { sameJson } from '../../lib/json.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import type { CheckContext } from './checkContext.ts';
import type { SubjectWorld } from './candidates.ts';
import { contradictionIn } from './contradiction.ts';

/** How leads of one segment are shared out among the ways that decisions can take (rules O1, O2). */
export interface Outcome {
  readonly ways: readonly Transition[];
  /** What the shares that are given make together. */
  readonly given: number;
  /** The ways that take what the others leave over, in equal parts. */
  readonly rest: readonly Transition[];
  /** The segment, for a sentence after the stage's name; empty for all leads. */
  readonly words: string;
  /** The share of a way for the segment; null: what the others leave over. */
  shareOf(way: Transition): number | null;
}

/** The outcomes of a stage with its groups: in general first, then for every segment that a modifier speaks of. */
export function outcomesOf(stage: Stage, around: readonly Stage[], context: CheckContext): Outcome[] {
  const ways = [stage, ...around].flatMap(({ id }) =>
    context.waysFrom(id).filter((way) => isOutcome(way, context)),
  );
  const segments: Criterion[] = [];
  for (const { appliesTo } of ways.flatMap(({ modifiers }) => modifiers))
    if (!segments.some((other) => sameJson(other, appliesTo))) segments.push(appliesTo);
  return [null, ...segments].map((segment) => {
    const shareOf = (way: Transition) =>
      way.modifiers.find(({ appliesTo }) => segment !== null && implies(segment, appliesTo, context.world))
        ?.share ?? way.share;
    return {
      ways,
      given: ways.reduce((sum, way) => sum + (shareOf(way) ?? 0), 0),
      rest: ways.filter((way) => shareOf(way) === null),
      words: segment === null ? '' : `, where ${describeCriterion(segment, context.names)},`,
      shareOf,
    };
  });
}

/** Whether every lead of one segment is one of the other too, as far as that can be told. */
function implies(segment: Criterion, other: Criterion, world: SubjectWorld): boolean {
  if (sameJson(segment, other)) return true;
  if ('all' in segment && segment.all.some((part) => sameJson(part, other))) return true;
  // Criteria about different things imply nothing of each other, and most are.
  const asked = comparisonsIn(other);
  const isRelated = comparisonsIn(segment).some(({ subject }) =>
    asked.some((each) => sameJson(each.subject, subject)),
  );
  return isRelated && contradictionIn({ all: [segment, { none: [other] }] }, world) !== null;
}

function isOutcome({ trigger, kind, toId }: Transition, { stage }: CheckContext): boolean {
  return (trigger === 'decision' || trigger === 'event') && kind !== 'refer' && stage(toId) !== undefined;
}
