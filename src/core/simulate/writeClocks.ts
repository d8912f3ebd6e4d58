import type { Plan, PlanDuration, PlanStage } from '../compile/plan.ts';
import type { Engine } from './engine.ts';
import type { Address, EngineMemory } from './engineMemory.ts';

/** The kinds of clock, in the order in which those of a visit start (rule E4). */
const ClockKind = { firstResponse: 0, maximumTime: 1, timerWay: 2, retest: 3 } as const;

/** Which clocks a level of a lead has room for: those of promises only where a stage of it promises such a thing. */
interface ClockSlots {
  readonly count: number;
  /** -1: no stage promises such a thing. */
  readonly firstResponse: number;
  readonly maximumTime: number;
  readonly others: number;
}

/** By level, the clocks that any stage there may run at once. */
export function clockSlotsOf({ stages, depth }: Plan): ClockSlots[] {
  return Array.from({ length: depth }, (_, level): ClockSlots => {
    const here = stages.filter((stage) => stage.depth === level);
    const promises = here.flatMap((stage) => stage.promises);
    const answers = Number(promises.some(({ firstResponse }) => firstResponse !== null));
    const maximums = Number(promises.some(({ maximumTime }) => maximumTime !== null));
    const others = answers + maximums;
    const most = Math.max(
      0,
      ...here.map(({ clockWays, retestAfterMs }) => clockWays.length + retestAfterMs.length),
    );
    return {
      count: others + most,
      firstResponse: answers - 1,
      maximumTime: maximums === 0 ? -1 : answers,
      others,
    };
  });
}

/**
 * Makes the lines of a stage's clocks. Lines of one stage that end together go on in the order in which they are
 * made: first responses, maximum times, timer ways, retests.
 */
export function writeClocks(
  engine: Engine,
  memory: EngineMemory,
  plan: Plan,
  place: number,
): { readonly promises: readonly number[]; readonly others: readonly Address[] } {
  const stage = plan.stages[place]!;
  const slots = clockSlotsOf(plan)[stage.depth]!;
  const line = (kind: number, slot: number, subject: number, duration: PlanDuration | null) =>
    duration === null
      ? 0
      : engine.call.clockLine(
          kind,
          slot,
          stage.depth,
          subject,
          duration.ms,
          memory.calendar(duration.calendar),
        );
  const answers = stage.promises.map(({ firstResponse }) =>
    line(ClockKind.firstResponse, slots.firstResponse, place, firstResponse),
  );
  const promises = stage.promises.flatMap(({ criterion, maximumTime }, n) => [
    criterion,
    answers[n]!,
    line(ClockKind.maximumTime, slots.maximumTime, place, maximumTime),
  ]);
  return { promises, others: otherClocks(stage, plan, slots, line) };
}

function otherClocks(
  stage: PlanStage,
  plan: Plan,
  slots: ClockSlots,
  line: (kind: number, slot: number, subject: number, duration: PlanDuration | null) => Address,
): Address[] {
  const timers = stage.clockWays.map((way, n) =>
    line(ClockKind.timerWay, slots.others + n, way, plan.ways[way]!.clock),
  );
  const retests = stage.retestAfterMs.map((ms, n) =>
    line(ClockKind.retest, slots.others + stage.clockWays.length + n, 0, {
      ms,
      calendar: -1,
      elapsedMs: ms,
    }),
  );
  return [...timers, ...retests];
}
