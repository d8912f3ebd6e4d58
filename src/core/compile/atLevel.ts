import type { Plan, PlanDelay, PlanDuration } from './plan.ts';

/**
 * How much of a blueprint a run takes in: paths (who goes where), time (how long work and moves take),
 * capacity (teams with so many people), calendars (working hours and holidays).
 */
export type Level = (typeof levels)[number];
export const levels = ['paths', 'time', 'capacity', 'calendars'] as const;

/** The plan without the rules that come after a level: the simulator and the machine then read the same one. */
export function atLevel(plan: Plan, level: Level): Plan {
  if (level === 'calendars') return plan;
  const elapsed = (duration: PlanDuration | null) =>
    duration && { ...duration, ms: duration.elapsedMs, calendar: -1 };
  const delay = (drawn: PlanDelay | null) => drawn && { ...drawn, unitMs: drawn.elapsedUnitMs, calendar: -1 };
  const timed = (drawn: PlanDelay | null) => (level === 'paths' ? null : delay(drawn));
  return {
    ...plan,
    hash: `${plan.hash}.${level}`,
    teams: plan.teams.map((team) => ({
      ...team,
      crews: level === 'capacity' ? team.crews.map(({ people }) => ({ people, calendar: -1 })) : [],
    })),
    stages: plan.stages.map((stage) => ({
      ...stage,
      promises:
        level === 'paths'
          ? []
          : stage.promises.map((promise) => ({
              ...promise,
              firstResponse: elapsed(promise.firstResponse),
              maximumTime: elapsed(promise.maximumTime),
            })),
      stock: { ...stage.stock, age: delay(stage.stock.age) },
    })),
    ways: plan.ways.map((way) => ({
      ...way,
      // A referral without a time between two of them would never be made; a way out without one is at once.
      delay: way.trigger === 'referral' ? delay(way.delay) : timed(way.delay),
      clock: elapsed(way.clock),
    })),
    activities: plan.activities.map((activity) => ({
      ...activity,
      wait: timed(activity.wait),
      effort: timed(activity.effort),
      batchTimes: new Float64Array(0),
      batchLeads: level === 'paths' ? 0 : activity.batchLeads,
    })),
  };
}
