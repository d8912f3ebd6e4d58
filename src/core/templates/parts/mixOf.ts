import type { Criterion } from '../../criteria/criterion.ts';
import type { Json } from '../../lib/json.ts';

/** How often each value of a choice occurs, relative to the others. */
export type Weights = Readonly<Record<string, number>>;

interface Mix {
  readonly fieldId: string;
  readonly appliesTo: Criterion | null;
  readonly values: { value: Json; weight: number }[];
}

/** One field of the leads of a source; with a criterion only for those whose earlier fields meet it. */
export function mixOf(fieldId: string, weights: Weights, appliesTo: Criterion | null = null): Mix {
  const values = Object.entries(weights).map(([value, weight]) => ({ value, weight }));
  return { fieldId, appliesTo, values };
}

/** A yes-or-no field that is yes for so many of a hundred leads. */
export function percentOf(fieldId: string, percent: number): Mix {
  return {
    fieldId,
    appliesTo: null,
    values: [
      { value: true, weight: percent },
      { value: false, weight: 100 - percent },
    ],
  };
}

/** A number that takes one of these values. */
export function numberMixOf(fieldId: string, pairs: readonly (readonly [number, number])[]): Mix {
  return { fieldId, appliesTo: null, values: pairs.map(([value, weight]) => ({ value, weight })) };
}
