import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { reasonsOf } from '../../parts/reasonsOf.ts';

const assumption = assumed('weights are guesses until the drop-downs have been in use for a quarter.');

/** Five drop-down properties. “Other” requires a text; it is read every month. */
export const reasonLists: readonly RecordMembers<'reasonList'>[] = [
  {
    id: 'reasonList_unqualified',
    key: 'unqualifiedReason',
    name: 'Unqualified reason',
    purpose: 'Why a contact ends as Unqualified. By source it shows which campaign finds the wrong firms.',
    reasons: reasonsOf('unqualified', {
      size: ['Too few engineers', 26, { meta: 40, linkedIn: 8 }],
      country: ['Outside UK and Ireland', 8],
      trade: ['Wrong industry', 14],
      persona: ['Wrong title or persona', 10, { linkedIn: 22 }],
      competitor: ['Competitor', 3],
      customer: ['Existing customer', 6],
      notABuyer: ['Partner, supplier, student or job-seeker', 7],
      privateEmail: ['Private e-mail or unverifiable', 6, { meta: 20 }],
      unreachable: ['Unreachable', 18, { meta: 62, referrals: 3 }],
      duplicate: ['Duplicate', 5],
      noNeed: ['No need', 14],
    }),
    assumption,
  },
  {
    id: 'reasonList_notReady',
    key: 'badTimingReason',
    name: 'Not-ready reason (bad timing)',
    purpose: 'Why somebody who fits goes back to Lead. Each reason has its own e-mails.',
    reasons: reasonsOf('notReady', {
      budget: ['No budget this period', 20],
      season: ['Heating season: no time to change', 26],
      contract: ['Under contract with someone else', 16],
      project: ['Internal project on hold', 8],
      feature: ['Missing feature', 10],
      decisionMaker: ['Needs decision maker', 10],
      researching: ['Researching only', 16],
    }),
    assumption,
  },
  {
    id: 'reasonList_rejected',
    key: 'rejectionReason',
    name: 'Rejection reason (MQL)',
    purpose:
      'Why Sales development gives an MQL back. Marketing answers in the Monday meeting: by changing the form, the campaign or the score.',
    reasons: reasonsOf('rejected', {
      curious: ['Only curious', 30, { organicSearch: 40 }],
      size: ['Company too small', 22, { meta: 34 }],
      data: ['Phone number or name wrong', 14, { meta: 30 }],
      openDeal: ['Open deal already', 8],
      role: ['Wrong person', 16],
      hotByMistake: ['Hot by mistake', 8],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedLost',
    key: 'closedLostReason',
    name: 'Closed-lost reason',
    purpose:
      'HubSpot asks for it when a deal is dragged to Closed Lost. For Marketing, Business Development, Account Management and Product.',
    reasons: reasonsOf('lost', {
      competitor: ['Competitor', 24],
      onboarding: ['Afraid of the change-over (onboarding and activation)', 18],
      education: ['Dispatcher not brought along (lack of education for a buying role)', 12],
      price: ['Price', 16],
      noDecision: ['No decision', 18],
      timing: ['Timing', 10],
      feature: ['Feature gap', 8],
      budget: ['Budget withdrawn', 4],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedWon',
    key: 'closedWonReason',
    name: 'Closed-won reason',
    purpose:
      'Why they signed. Price every time means too cheap; one feature every time means build more of it.',
    reasons: reasonsOf('won', {
      feature: ['A feature', 24],
      price: ['Price', 14],
      referral: ['Relationship or referral', 14, { referrals: 58 }],
      speed: ['Speed of response', 18],
      fit: ['Made for our trade', 22],
      trust: ['Brand and trust', 8],
    }),
    assumption,
  },
];
