import type { Comparison, ScoreComponent } from '../../criteria/criterion.ts';
import type { Json } from '../../lib/json.ts';

/** The field has exactly this value. */
export function fieldIs(fieldId: string, value: Json): Comparison {
  return { subject: { kind: 'field', fieldId }, operator: 'is', value };
}

/** The field has one of these values. */
export function fieldIsOneOf(fieldId: string, value: readonly string[]): Comparison {
  return { subject: { kind: 'field', fieldId }, operator: 'isOneOf', value };
}

/** The field has some value. */
export function fieldIsKnown(fieldId: string): Comparison {
  return { subject: { kind: 'field', fieldId }, operator: 'isKnown', value: null };
}

/** The number in the field is at most this. */
export function fieldIsAtMost(fieldId: string, value: number): Comparison {
  return { subject: { kind: 'field', fieldId }, operator: 'isAtMost', value };
}

/** The number in the field is at least this. */
export function fieldIsAtLeast(fieldId: string, value: number): Comparison {
  return { subject: { kind: 'field', fieldId }, operator: 'isAtLeast', value };
}

/** The component of the lead score has reached this. */
export function scoreIsAtLeast(component: ScoreComponent, value: number): Comparison {
  return { subject: { kind: 'score', component }, operator: 'isAtLeast', value };
}

/** The component of the lead score is below this. */
export function scoreIsLessThan(component: ScoreComponent, value: number): Comparison {
  return { subject: { kind: 'score', component }, operator: 'isLessThan', value };
}

/** The signal has been seen at least so often. */
export function signalCountIsAtLeast(signalId: string, value: number): Comparison {
  return { subject: { kind: 'signalCount', signalId }, operator: 'isAtLeast', value };
}

/** The signal has not been seen yet. */
export function signalIsNew(signalId: string): Comparison {
  return { subject: { kind: 'signalCount', signalId }, operator: 'is', value: 0 };
}

/** The lead has gone this way at least so often. */
export function roundsIsAtLeast(transitionId: string, value: number): Comparison {
  return { subject: { kind: 'rounds', transitionId }, operator: 'isAtLeast', value };
}
