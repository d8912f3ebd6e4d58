import type { Criterion } from '../../../criteria/criterion.ts';
import { fieldIs, fieldIsAtMost, fieldIsOneOf } from '../../parts/comparisons.ts';

// What the buyer, not the seller, has shown at the end of each deal stage: leave criterion of one, enter criterion of the next.

export const impactIsConfirmed: Criterion = fieldIsOneOf('field_painImpact', ['quantified', 'described']);
export const economicBuyerIsReached: Criterion = fieldIsOneOf('field_economicBuyer', [
  'direct',
  'throughChampion',
]);
export const solutionFits: Criterion = fieldIsOneOf('field_technicalFit', ['full', 'workaround']);
export const paysBack: Criterion = fieldIsAtMost('field_paybackMonths', 24);
export const termsAreAcceptable: Criterion = fieldIsOneOf('field_legalTerms', ['standard', 'negotiated']);
export const signatoryIsNamed: Criterion = fieldIs('field_signatory', 'named');
