import type { Criterion } from '../../criteria/criterion.ts';
import {
  fieldIs,
  fieldIsKnown,
  fieldIsOneOf,
  roundsIsAtLeast,
  scoreIsAtLeast,
  signalCountIsAtLeast,
} from '../parts/comparisons.ts';

// What marketing and sales mean by "qualified". Said once, so that cards, ways and score cannot drift apart.

export const targetCountries = ['germany', 'austria', 'switzerland', 'netherlands', 'denmark', 'sweden'];
export const otherCountries = ['unitedKingdom', 'france', 'unitedStates', 'elsewhere'];
export const targetTitles = ['cLevel', 'headOfDepartment', 'manager'];
export const targetIndustries = ['machinery', 'automotive', 'food', 'chemicals', 'logistics'];
export const largeCompanies = ['from250To999', 'from1000'];

/** The score at which a lead that fits and shows interest is called qualified. */
export const scoreThreshold = 40;

export const inTargetCountry: Criterion = fieldIsOneOf('field_country', targetCountries);
export const inLargeCompany: Criterion = fieldIsOneOf('field_companySize', largeCompanies);

/** The filters of the CRM that turn a raw lead into a marketing accepted one. */
export const passesFilters: Criterion = {
  all: [
    fieldIs('field_isCompetitor', false),
    fieldIs('field_contactType', 'prospect'),
    fieldIs('field_consent', 'given'),
  ],
};

/** Fit by location, title and industry; a country outside the target counts where the CRO has let it pass. */
export const fits: Criterion = {
  all: [
    { any: [inTargetCountry, roundsIsAtLeast('transition_croReviewToMal', 1)] },
    fieldIsOneOf('field_jobLevel', targetTitles),
    fieldIsOneOf('field_industry', targetIndustries),
  ],
};

/** Interest by downloading content or engaging with e-mails. */
export const showsInterest: Criterion = {
  any: [
    signalCountIsAtLeast('signal_contentDownload', 1),
    signalCountIsAtLeast('signal_eBook', 1),
    signalCountIsAtLeast('signal_webinar', 1),
    signalCountIsAtLeast('signal_brochure', 1),
    signalCountIsAtLeast('signal_emailClick', 2),
  ],
};

export const isHandRaiser: Criterion = fieldIs('field_mqlType', 'handRaiser');

/** Asked to speak to sales, and the request is fresh: its points have not been recycled or faded away. */
export const askedToSpeak: Criterion = { all: [isHandRaiser, scoreIsAtLeast('intent', 20)] };

/** MQL: (fit and interest, at the agreed score) or asked to speak to sales. */
export const marketingQualified: Criterion = {
  any: [{ all: [fits, showsInterest, scoreIsAtLeast('total', scoreThreshold)] }, askedToSpeak],
};

export const hasBudget: Criterion = fieldIsOneOf('field_budget', ['approved', 'planned']);
export const needIsConfirmed: Criterion = fieldIs('field_need', 'confirmed');

/** BANT: budget, authority, need and timeline, each confirmed by the prospect. */
export const meetsBant: Criterion = {
  all: [
    hasBudget,
    fieldIsOneOf('field_authority', ['decisionMaker', 'influencer']),
    needIsConfirmed,
    fieldIsOneOf('field_timeline', ['within3Months', 'within6Months', 'within12Months']),
  ],
};

/** All four BANT answers are on record, whatever they are. */
export const bantIsAsked: Criterion = {
  all: [
    fieldIsKnown('field_budget'),
    fieldIsKnown('field_authority'),
    fieldIsKnown('field_need'),
    fieldIsKnown('field_timeline'),
  ],
};

/** The lead comes from one of these sources. */
export function comesFrom(...sourceKeys: readonly string[]): Criterion {
  return fieldIsOneOf('field_originalSource', sourceKeys);
}
