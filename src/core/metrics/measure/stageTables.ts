import type { Plan } from '../../compile/plan.ts';
import { binOf } from '../../statistics/durationHistogram.ts';

/**
 * Visits are counted under a code: the flags of the log, and these bits above them. So one addition a visit counts
 * everything that is a question of yes or no.
 */
export const VisitCode = { open: 256, advanced: 512, cohort: 1_024 } as const;
export const CODE_BITS = 11;

/**
 * What is counted by stage, in flat arrays. Counts by code are at (stage << CODE_BITS) + code; counts of
 * durations, on the scale of `DurationHistogram`, at a stage's offset + bin.
 */
export interface StageTables {
  /** Visits begun in the time that is measured, by code. */
  readonly begun: Uint32Array;
  /** Visits begun before: those that ended in the time that is measured, and those that did not end. */
  readonly earlierEnded: Uint32Array;
  readonly earlierOpen: Uint32Array;
  /** The time that leads were here, within the time that is measured. */
  readonly presentMs: Float64Array;

  /** How many bins a stage has. */
  readonly bins: number;
  /** Where a stage's times in stage are; -1: an end, which nobody leaves. */
  readonly timesAt: Int32Array;
  readonly ended: Uint32Array;
  readonly open: Uint32Array;
  readonly endedMs: Float64Array;

  /** Where a stage's responses and waits are; -1: there is no work in it. */
  readonly workAt: Int32Array;
  /** Times until the first response; until leaving without one; and until the end of the run without one. */
  readonly responded: Uint32Array;
  readonly unanswered: Uint32Array;
  readonly openUnanswered: Uint32Array;
  readonly respondedMs: Float64Array;
  /** Whether some of the work is done by people, so that there are responses. */
  readonly isPersonal: Uint8Array;
  /** Times in queues above 0, and those of visits that wait still, which are so many. */
  readonly waited: Uint32Array;
  readonly openWaited: Uint32Array;
  readonly waiting: Uint32Array;
  readonly waitedMs: Float64Array;
  /** Work on visits that do not wait in a queue. */
  readonly workedMs: Float64Array;
}

/** Empty tables for durations up to the given one. */
export function createStageTables({ stages, activities }: Plan, longestMs: number): StageTables {
  // One more than needed: times of single precision may be rounded up.
  const bins = binOf(longestMs) + 2;
  let timed = 0;
  const timesAt = Int32Array.from(stages, ({ isEnd }) => (isEnd ? -1 : bins * timed++));
  const worked = workedStages(stages, () => true);
  const personal = workedStages(stages, (activity) => activities[activity]!.isPersonal);
  let working = 0;
  const workAt = Int32Array.from(stages, (_, place) => (worked.has(place) ? bins * working++ : -1));
  const durations = (count: number) => new Uint32Array(count * bins);
  return {
    begun: new Uint32Array(stages.length << CODE_BITS),
    earlierEnded: new Uint32Array(stages.length),
    earlierOpen: new Uint32Array(stages.length),
    presentMs: new Float64Array(stages.length),
    bins,
    timesAt,
    ended: durations(timed),
    open: durations(timed),
    endedMs: new Float64Array(stages.length),
    workAt,
    responded: durations(working),
    unanswered: durations(working),
    openUnanswered: durations(working),
    respondedMs: new Float64Array(stages.length),
    waited: durations(working),
    isPersonal: Uint8Array.from(stages, (_, place) => (personal.has(place) ? 1 : 0)),
    openWaited: durations(working),
    waiting: new Uint32Array(stages.length),
    waitedMs: new Float64Array(stages.length),
    workedMs: new Float64Array(stages.length),
  };
}

/** Stages in which, or in whose sub-stages, there is work of a kind; nobody leaves an end, whatever is done there. */
function workedStages(stages: Plan['stages'], isOfKind: (activity: number) => boolean): ReadonlySet<number> {
  const worked = new Set<number>();
  stages.forEach(({ activities, isEnd }, place) => {
    if (isEnd || !activities.some(isOfKind)) return;
    for (let at = place; at >= 0; at = stages[at]!.parent) worked.add(at);
  });
  return worked;
}
