import type { Criterion } from '../../criteria/criterion.ts';
import { fieldIs, fieldIsKnown, fieldIsOneOf, scoreIsAtLeast } from '../parts/comparisons.ts';

// Who counts as what, said once for cards, ways and score.

/** The score from which a lead that has not asked for anything is called. */
export const callFrom = 25;

export const asked: Criterion = fieldIs('field_leadType', 'asked');

/** Somebody a course can be sold to: a company with a team large enough, and no other course provider. */
export const fits: Criterion = {
  all: [
    fieldIsOneOf('field_teamSize', ['from6To20', 'from21To100', 'over100']),
    fieldIs('field_isCompetitor', false),
  ],
};

/** The wish is fresh: its points have not faded, and the lead has not been lost since. */
const hasJustAsked: Criterion = { all: [asked, scoreIsAtLeast('intent', 20)] };

/** A lead becomes a prospect by asking for an offer, or by fit and interest together. */
export const isProspect: Criterion = {
  any: [hasJustAsked, { all: [fits, scoreIsAtLeast('total', callFrom)] }],
};

export const mayWrite: Criterion = fieldIs('field_consent', 'given');

/** The three answers of the first call. */
export const callIsNoted: Criterion = {
  all: [fieldIsKnown('field_need'), fieldIsKnown('field_wishedDate'), fieldIsKnown('field_role')],
};

/** What has to be true before a course is booked. */
export const canBuy: Criterion = {
  all: [
    fieldIs('field_need', 'clear'),
    fieldIsOneOf('field_wishedDate', ['thisQuarter', 'nextQuarter']),
    fieldIsOneOf('field_budget', ['set', 'canBeFound']),
  ],
};
