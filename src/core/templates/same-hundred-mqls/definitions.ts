import type { Criterion } from '../../criteria/criterion.ts';
import { fieldIs, fieldIsKnown, scoreIsAtLeast } from '../parts/comparisons.ts';

export const isHandRaiser: Criterion = fieldIs('field_mqlType', 'handRaiser');

/** Asked to talk, or reached the score: both are called MQL. */
export const isQualified: Criterion = {
  any: [{ all: [isHandRaiser, scoreIsAtLeast('intent', 40)] }, scoreIsAtLeast('total', 40)],
};

export const hasConsent: Criterion = fieldIs('field_consent', 'given');

/** What has to be on record before anybody decides about an MQL. */
export const typeIsKnown: Criterion = {
  all: [fieldIsKnown('field_mqlType'), fieldIsKnown('field_mqlReason'), hasConsent],
};
