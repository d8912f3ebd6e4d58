import { evaluate, type LeadFacts } from '../criteria/evaluate.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { Json } from '../lib/json.ts';
import { scoreComponents } from './criteriaCode.ts';
import { createKeyTranslator, type MachineCriterion } from './machineCriteria.ts';
import type { Plan } from './plan.ts';
import { scoreAfter, type Points } from './score.ts';

/** What the machine knows of its lead. Plain data; instants are those of the machine's clock. */
export interface LeadContext {
  /** The key of the stage it begins in. */
  readonly entryStage: string;
  /** By field key; a missing member is a missing value. */
  readonly fields: Readonly<Record<string, Json>>;
  readonly points: Points;
  /** How often each signal occurred, by its key. */
  readonly signals: Readonly<Record<string, number>>;
  /** How often each way was taken, by its id. */
  readonly rounds: Readonly<Record<string, number>>;
  readonly status: string | null;
  readonly isHandRaiser: boolean;
  /** The stages it is in now: since when, and when a person first responded. */
  readonly visits: Readonly<Record<string, { readonly entered: number; readonly responded: number | null }>>;
}

/** What guards need beside the context: how fit follows from fields, and how points fall. */
export interface ScoreRules {
  readonly fitRules: readonly { readonly criterion: MachineCriterion | null; readonly points: number }[];
  readonly halfLifeMs: number;
}

/** The score rules of a plan, in the machine's words. */
export function scoreRulesOf(plan: Plan): ScoreRules {
  const translate = createKeyTranslator(plan);
  return {
    halfLifeMs: plan.halfLifeMs,
    fitRules: plan.fitRules.map(({ criterion, points }) => ({
      criterion: translate(plan.criteria[criterion] ?? null),
      points,
    })),
  };
}

/** The fit points that a lead's fields earn. */
export function fitOf(context: LeadContext, rules: ScoreRules): number {
  const facts: LeadFacts = { ...factsOf(context, null, 0, rules), score: () => 0 };
  return rules.fitRules.reduce(
    (sum, { criterion, points }) => (evaluate(criterion, facts) === true ? sum + points : sum),
    0,
  );
}

/** The facts a criterion asks about, at an instant; `stage` is the one whose time counts. */
export function factsOf(
  context: LeadContext,
  stage: string | null,
  now: number,
  rules: ScoreRules,
): LeadFacts {
  const entered = stage === null ? undefined : context.visits[stage]?.entered;
  return {
    field: (key) => (Object.hasOwn(context.fields, key) ? context.fields[key] : undefined),
    score: (component) => {
      const { engagement, intent, at } = context.points;
      const place = scoreComponents.indexOf(component);
      return scoreAfter(place, fitOf(context, rules), engagement, intent, now - at, rules.halfLifeMs);
    },
    timeInStageMs: entered === undefined ? 0 : now - entered,
    signalCount: (key) => countOf(context.signals, key),
    statusId: context.status,
    rounds: (id) => context.rounds[id] ?? 0,
  };
}

/** A count by name; names such as "toString" are on every object, and count nothing. */
export function countOf(counts: Readonly<Record<string, number>>, name: string): number {
  return Object.hasOwn(counts, name) ? counts[name]! : 0;
}

/** Whether a criterion of the machine holds for the lead now. */
export function holds(
  criterion: Criterion | null,
  context: LeadContext,
  stage: string | null,
  now: number,
  rules: ScoreRules,
): boolean {
  return evaluate(criterion, factsOf(context, stage, now, rules)) === true;
}
