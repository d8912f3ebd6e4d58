import type { Json } from '../lib/json.ts';
import {
  membersOf,
  MS_PER,
  type Criterion,
  type Comparison,
  type ScoreComponent,
  type Truth,
} from './criterion.ts';
import { operators } from './operators/registry.ts';

/** Everything a criterion may ask about one lead at one instant. */
export interface LeadFacts {
  field(fieldId: string): Json | undefined;
  score(component: ScoreComponent): number;
  /** Milliseconds since the lead entered the stage that the question is about. */
  readonly timeInStageMs: number;
  signalCount(signalId: string): number;
  /** The id of the lead's status, or null when it has none. */
  readonly statusId: string | null;
  rounds(transitionId: string): number;
}

/**
 * Whether a criterion holds, in Kleene's three-valued logic: null is "unknown". Never throws; an operator
 * that is not in the registry, or a missing value, is unknown. No criterion at all (null) holds.
 */
export function evaluate(criterion: Criterion | null, facts: LeadFacts): Truth {
  if (criterion === null) return true;
  if ('subject' in criterion) return evaluateComparison(criterion, facts);
  const wanted = 'any' in criterion || 'none' in criterion;
  let result: Truth = !wanted;
  for (const member of membersOf(criterion)) {
    const truth = evaluate(member, facts);
    if (truth === wanted) {
      result = wanted;
      break;
    }
    if (truth === null) result = null;
  }
  return 'none' in criterion && result !== null ? !result : result;
}

/** Whether one comparison holds. */
export function evaluateComparison(comparison: Comparison, facts: LeadFacts): Truth {
  const operator = operators.find(comparison.operator);
  return operator === undefined ? null : operator.test(actualValue(comparison, facts), comparison.value);
}

/** What the lead has where the comparison looks. */
export function actualValue({ subject }: Comparison, facts: LeadFacts): Json | undefined {
  switch (subject.kind) {
    case 'field':
      return facts.field(subject.fieldId);
    case 'score':
      return facts.score(subject.component);
    case 'timeInStage':
      return facts.timeInStageMs / MS_PER[subject.unit];
    case 'signalCount':
      return facts.signalCount(subject.signalId);
    case 'status':
      return facts.statusId ?? undefined;
    case 'rounds':
      return facts.rounds(subject.transitionId);
  }
}
