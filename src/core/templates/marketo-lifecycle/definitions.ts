import type { Criterion } from '../../criteria/criterion.ts';
import {
  fieldIs,
  fieldIsKnown,
  fieldIsOneOf,
  scoreIsAtLeast,
  signalCountIsAtLeast,
} from '../parts/comparisons.ts';

// What marketing and sales mean by the statuses of the program; one process rather than two.

/** Example values of the program: the score at which a lead is qualified, and the hours sales has. */
export const qualifiedFrom = 40;
export const salesHours = 72;

export const targetSectors = ['pharma', 'food', 'chemicals', 'research'];

export const handRaised: Criterion = fieldIs('field_mqlType', 'handRaiser');
const hasJustAsked: Criterion = { all: [handRaised, scoreIsAtLeast('intent', 20)] };

/** Lead, by demographics and behaviour: the least that must be true before anybody spends money on them. */
export const meetsMinimum: Criterion = {
  all: [
    fieldIs('field_isCompetitor', false),
    fieldIs('field_personKind', 'buyer'),
    fieldIsOneOf('field_region', ['northAmerica', 'europe']),
  ],
};

/** Displayed buying behaviour, or engaged with content. */
export const engages: Criterion = {
  any: [
    hasJustAsked,
    signalCountIsAtLeast('signal_whitePaper', 1),
    signalCountIsAtLeast('signal_webinar', 1),
    signalCountIsAtLeast('signal_applicationNote', 1),
    scoreIsAtLeast('engagement', 8),
  ],
};

/** MQL: ideal target, interaction with content and buying intent together at the agreed score; or a request. */
export const marketingQualified: Criterion = {
  any: [
    hasJustAsked,
    { all: [scoreIsAtLeast('total', qualifiedFrom), scoreIsAtLeast('fit', 10), meetsMinimum] },
  ],
};

/** The characteristics of a sales accepted lead, as the service level agreement lists them. */
export const isAcceptable: Criterion = {
  all: [fieldIsKnown('field_mqlType'), fieldIs('field_permission', 'optedIn')],
};

/** What sales must have found out before it says what the lead is. */
export const verdictIsIn: Criterion = {
  all: [fieldIsKnown('field_verdict'), fieldIsKnown('field_purchaseWindow')],
};

export const isReady: Criterion = fieldIs('field_verdict', 'ready');
export const isNoFit: Criterion = fieldIs('field_verdict', 'notAFit');

/** The lead comes from one of these sources. */
export function comesFrom(...sourceKeys: readonly string[]): Criterion {
  return fieldIsOneOf('field_originalSource', sourceKeys);
}
