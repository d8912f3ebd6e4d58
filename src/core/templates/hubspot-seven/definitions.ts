import type { Criterion } from '../../criteria/criterion.ts';
import { fieldIs, fieldIsOneOf, scoreIsAtLeast, signalCountIsAtLeast } from '../parts/comparisons.ts';

// What Kestrel means by the seven stages. Said once, so that cards, ways and score cannot drift apart.

/** The score from which a hot lead that fits is called without having asked. */
export const hotFrom = 50;

export const servedCountries = ['unitedKingdom', 'ireland'];

/** A trades company with enough engineers on the road to need a plan. */
export const fits: Criterion = {
  all: [
    fieldIsOneOf('field_country', servedCountries),
    fieldIsOneOf('field_engineers', ['from5To19', 'from20To99', 'from100']),
    fieldIs('field_isCompetitor', false),
  ],
};

export const mayMarketTo: Criterion = fieldIs('field_marketingContact', 'yes');

/** General interest by exploring products or solutions, or by a form. */
export const showsInterest: Criterion = {
  any: [
    signalCountIsAtLeast('signal_productPage', 1),
    signalCountIsAtLeast('signal_offerForm', 1),
    signalCountIsAtLeast('signal_webinar', 1),
    fieldIsOneOf('field_firstConversion', ['inquiry', 'offer', 'event']),
  ],
};

/** Raised the hand, at any time; "self-qualified" in HubSpot's circles. */
export const inquired: Criterion = fieldIs('field_mqlType', 'selfQualified');

/** MQL: an inquiry that is fresh, or hot and fitting and above the score. */
export const marketingQualified: Criterion = {
  any: [
    { all: [inquired, scoreIsAtLeast('intent', 20)] },
    { all: [fieldIs('field_temperature', 'hot'), fits, scoreIsAtLeast('total', hotFrom)] },
  ],
};

/** SQL: proven demand, a specific timeline, and budget. */
export const salesQualified: Criterion = {
  all: [
    fieldIs('field_demand', 'proven'),
    fieldIsOneOf('field_timeline', ['thisQuarter', 'thisYear']),
    fieldIsOneOf('field_budget', ['approved', 'planned']),
  ],
};

/** The lead comes from one of these sources. */
export function comesFrom(...sourceKeys: readonly string[]): Criterion {
  return fieldIsOneOf('field_originalSource', sourceKeys);
}
