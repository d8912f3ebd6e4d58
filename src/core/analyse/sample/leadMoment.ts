import { fromStored } from '../../compile/compileSources.ts';
import { fieldPlaces } from '../../compile/drawFields.ts';
import type { Plan } from '../../compile/plan.ts';
import { evaluate, type LeadFacts } from '../../criteria/evaluate.ts';

/** All that a criterion may ask about one lead of a sample, at one instant. Places are those of the plan. */
export interface LeadMoment {
  /** As the plan stores them; NaN: empty. */
  readonly fields: Float64Array;
  readonly fit: number;
  /** Engagement and intent, faded to this instant. */
  readonly engagement: number;
  readonly intent: number;
  readonly signals: Uint16Array;
  readonly rounds: ReadonlyMap<number, number>;
  /** -1: none. */
  readonly status: number;
  readonly timeInStageMs: number;
}

/** Reads moments of a plan's leads as the facts that criteria are evaluated with. */
export function createFactReader(plan: Plan): (moment: LeadMoment) => LeadFacts {
  const fieldAt = fieldPlaces(plan);
  const signalAt = new Map(plan.signals.map(({ id }, place) => [id, place]));
  const wayAt = new Map(plan.ways.map(({ id }, place) => [id, place]));
  return (moment) => ({
    field(id) {
      const place = fieldAt.get(id);
      return place === undefined ? undefined : fromStored(plan.fields[place]!, moment.fields[place]!);
    },
    score(component) {
      const { fit, engagement, intent } = moment;
      if (component === 'fit') return fit;
      if (component === 'engagement') return engagement;
      return component === 'intent' ? intent : fit + engagement + intent;
    },
    timeInStageMs: moment.timeInStageMs,
    signalCount: (id) => moment.signals[signalAt.get(id) ?? -1] ?? 0,
    statusId: plan.statuses[moment.status]?.id ?? null,
    rounds: (id) => moment.rounds.get(wayAt.get(id) ?? -1) ?? 0,
  });
}

/** The fit points that the fields of a moment earn. */
export function fitOfMoment(plan: Plan, facts: LeadFacts): number {
  return plan.fitRules.reduce(
    (sum, { criterion, points }) =>
      evaluate(plan.criteria[criterion] ?? null, facts) === true ? sum + points : sum,
    0,
  );
}
