import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';

const other = { name: 'Other', description: 'Say in words what it was.', requiresText: true };

/** The managed picklists; none is an open text field, and “Other” asks for words. */
export const reasonLists: readonly RecordMembers<'reasonList'>[] = [
  {
    id: 'reasonList_unqualified',
    key: 'unqualifiedReason',
    name: 'Unqualified reason',
    purpose:
      'Why a lead is not a fit. Read by source and campaign every month: it shows where targeting goes wrong. Not an open text field.',
    reasons: [
      { id: 'reason_unqualifiedCompetitor', name: 'Competitor', weight: 3 },
      { id: 'reason_unqualifiedCountry', name: 'Outside target country', weight: 4 },
      {
        id: 'reason_unqualifiedSize',
        name: 'Wrong company size',
        weight: 12,
        sourceWeights: [{ sourceId: 'source_metaAds', weight: 16 }],
      },
      { id: 'reason_unqualifiedTitle', name: 'Wrong title or persona', weight: 12 },
      { id: 'reason_unqualifiedIndustry', name: 'Wrong industry', weight: 9 },
      { id: 'reason_unqualifiedCustomer', name: 'Existing customer', weight: 4 },
      {
        id: 'reason_unqualifiedNotABuyer',
        name: 'Partner, supplier, student or job-seeker',
        weight: 6,
      },
      {
        id: 'reason_unqualifiedPrivateEmail',
        name: 'Private e-mail or unverifiable',
        weight: 5,
        sourceWeights: [
          { sourceId: 'source_metaAds', weight: 24 },
          { sourceId: 'source_linkedInAds', weight: 4 },
        ],
      },
      {
        id: 'reason_unqualifiedUnreachable',
        name: 'Unreachable',
        description:
          'Eight attempts on three channels without an answer. Expect a much higher rate from Meta Ads, which are cheaper than LinkedIn Ads and bring private email addresses.',
        weight: 16,
        sourceWeights: [
          { sourceId: 'source_metaAds', weight: 70 },
          { sourceId: 'source_linkedInAds', weight: 14 },
          { sourceId: 'source_referral', weight: 3 },
        ],
      },
      { id: 'reason_unqualifiedDuplicate', name: 'Duplicate', weight: 5 },
      { id: 'reason_unqualifiedNoNeed', name: 'No need', weight: 18 },
      { id: 'reason_unqualifiedOther', weight: 4, ...other },
    ],
    assumption: assumed(
      'weights are guesses for a first run; that Meta Ads bring more private addresses and unreachable leads is experience, the size of the difference is not measured.',
    ),
  },
  {
    id: 'reasonList_notReady',
    key: 'notReadyReason',
    name: 'Not-ready reason',
    purpose:
      'Why a lead that fits does not buy now. Decides which nurture journey it gets and when it returns.',
    reasons: [
      { id: 'reason_notReadyBudget', name: 'No budget this period', weight: 24 },
      { id: 'reason_notReadyTiming', name: 'Timing (date to return)', weight: 22 },
      { id: 'reason_notReadyContract', name: 'Under contract with someone else', weight: 12 },
      { id: 'reason_notReadyProject', name: 'Internal project on hold', weight: 10 },
      { id: 'reason_notReadyFeature', name: 'Missing feature', weight: 6 },
      { id: 'reason_notReadyDecisionMaker', name: 'Needs decision maker', weight: 10 },
      {
        id: 'reason_notReadyResearch',
        name: 'Researching only',
        weight: 14,
        sourceWeights: [
          { sourceId: 'source_contentDownload', weight: 24 },
          { sourceId: 'source_webinar', weight: 20 },
        ],
      },
      { id: 'reason_notReadyOther', weight: 4, ...other },
    ],
    assumption: assumed(
      'weights are guesses for a first run; replace them after one quarter of own reasons.',
    ),
  },
  {
    id: 'reasonList_rejected',
    key: 'rejectionReason',
    name: 'Rejection reason (MQL to SAL)',
    purpose:
      'Sales must explain why an MQL was rejected, so that marketing can refine its targeting strategy and update the lead score to prevent a low SAL conversion rate.',
    reasons: [
      { id: 'reason_rejectedTitle', name: 'Wrong title or persona', weight: 18 },
      { id: 'reason_rejectedSize', name: 'Company too small', weight: 14 },
      { id: 'reason_rejectedIndustry', name: 'Wrong industry', weight: 8 },
      { id: 'reason_rejectedCountry', name: 'Outside territory', weight: 4 },
      {
        id: 'reason_rejectedInterest',
        name: 'Content interest only, no project',
        weight: 26,
        sourceWeights: [
          { sourceId: 'source_contentDownload', weight: 38 },
          { sourceId: 'source_webinar', weight: 34 },
        ],
      },
      {
        id: 'reason_rejectedUnreachable',
        name: 'Unreachable',
        weight: 10,
        sourceWeights: [
          { sourceId: 'source_metaAds', weight: 48 },
          { sourceId: 'source_linkedInAds', weight: 9 },
        ],
      },
      {
        id: 'reason_rejectedData',
        name: 'Contact data wrong or private',
        weight: 6,
        sourceWeights: [{ sourceId: 'source_metaAds', weight: 22 }],
      },
      { id: 'reason_rejectedOpenDeal', name: 'Open deal or customer already', weight: 6 },
      { id: 'reason_rejectedOther', weight: 4, ...other },
    ],
    assumption: assumed(
      'weights are guesses for a first run; the score model is changed by what is counted here.',
    ),
  },
  {
    id: 'reasonList_closedLost',
    key: 'closedLostReason',
    name: 'Closed-lost reason',
    purpose:
      'Feedback for the Marketing, Business Development, Account Management and Product teams; several may apply, the first one counts.',
    reasons: [
      { id: 'reason_lostCompetitor', name: 'Competitor', weight: 18 },
      { id: 'reason_lostOnboarding', name: 'Perceived trouble with onboarding and activation', weight: 9 },
      { id: 'reason_lostEducation', name: 'Lack of education for a particular buying role', weight: 8 },
      { id: 'reason_lostPrice', name: 'Price', weight: 14 },
      { id: 'reason_lostNoDecision', name: 'No decision', weight: 22 },
      { id: 'reason_lostTiming', name: 'Timing', weight: 10 },
      { id: 'reason_lostFeature', name: 'Feature gap', weight: 9 },
      { id: 'reason_lostBudget', name: 'Budget withdrawn', weight: 7 },
      { id: 'reason_lostOther', weight: 3, ...other },
    ],
    assumption: assumed('weights are guesses for a first run; “No decision” is usually the largest.'),
  },
  {
    id: 'reasonList_closedWon',
    key: 'closedWonReason',
    name: 'Closed-won reason',
    purpose:
      'Why we win. If it is always price, ask whether we are consistently lower priced than the closest competition; if it is a feature, it deserves more development.',
    reasons: [
      { id: 'reason_wonPrice', name: 'Price', weight: 15 },
      { id: 'reason_wonFeature', name: 'A feature', weight: 25 },
      {
        id: 'reason_wonRelationship',
        name: 'Relationship or referral',
        weight: 12,
        sourceWeights: [
          { sourceId: 'source_referral', weight: 50 },
          { sourceId: 'source_partner', weight: 35 },
        ],
      },
      { id: 'reason_wonSpeed', name: 'Speed of response', weight: 13 },
      { id: 'reason_wonIntegration', name: 'Fit and integration', weight: 20 },
      { id: 'reason_wonTrust', name: 'Brand and trust', weight: 12 },
      { id: 'reason_wonOther', weight: 3, ...other },
    ],
    assumption: assumed('weights are guesses for a first run.'),
  },
  {
    id: 'reasonList_croDeclined',
    key: 'croDeclinedReason',
    name: 'Reason the CRO gives',
    purpose:
      'Why a large company outside the target countries is not engaged after all. Read once a quarter, when BU heads and CRO agree the target countries anew.',
    reasons: [
      { id: 'reason_croDeclinedCountry', name: 'Country not served', weight: 6 },
      { id: 'reason_croDeclinedPartner', name: 'No partner there who could deliver', weight: 3 },
      { id: 'reason_croDeclinedOther', weight: 1, ...other },
    ],
    assumption: assumed('weights are guesses for a first run.'),
  },
];
