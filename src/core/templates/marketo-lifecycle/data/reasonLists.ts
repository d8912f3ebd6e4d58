import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { reasonsOf } from '../../parts/reasonsOf.ts';

const assumption = assumed('weights are guesses for the first quarter of the program.');

/** Picklists of the CRM, required where the program asks for them. */
export const reasonLists: readonly RecordMembers<'reasonList'>[] = [
  {
    id: 'reasonList_unqualified',
    key: 'disqualifiedReason',
    name: 'Unqualified reason (disqualified)',
    purpose: 'Why a lead is not a fit to purchase. Read by acquisition program before the next budget.',
    reasons: reasonsOf('unqualified', {
      sector: ['Wrong sector', 20],
      student: ['Student or job-seeker', 14, { contentSyndication: 30 }],
      region: ['Outside our regions', 8],
      competitor: ['Competitor', 4],
      persona: ['Wrong title or persona', 16],
      unreachable: ['Unreachable', 22, { contentSyndication: 46, referral: 2 }],
      noNeed: ['No need', 12],
      duplicate: ['Duplicate', 6],
    }),
    assumption,
  },
  {
    id: 'reasonList_notReady',
    key: 'recycleReason',
    name: 'Not-ready reason (recycled)',
    purpose: 'Why sales returns a lead to marketing. Each reason leads into a nurture program of its own.',
    reasons: reasonsOf('notReady', {
      budget: ['Budget next fiscal year', 34],
      grant: ['Waits for a grant', 14],
      contract: ['Service contract of the old instrument runs', 18],
      method: ['Method not validated yet', 12],
      decisionMaker: ['Director not involved yet', 10],
      researching: ['Researching only', 22, { webinars: 34 }],
    }),
    assumption,
  },
  {
    id: 'reasonList_rejected',
    key: 'rejectionReason',
    name: 'Rejection reason (MQL to SAL)',
    purpose:
      'Which characteristic of a sales accepted lead is missing. Marketing answers by changing score or campaign.',
    reasons: reasonsOf('rejected', {
      noPhone: ['No way to reach them', 18, { contentSyndication: 36 }],
      score: ['Score without interest', 34],
      role: ['Role without influence', 24],
      openOpportunity: ['Open opportunity already', 10],
      territory: ['Belongs to a distributor', 10],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedLost',
    key: 'lostReason',
    name: 'Closed-lost reason',
    purpose:
      'For Marketing, Business Development, Account Management and Product. Required when an opportunity is closed.',
    reasons: reasonsOf('lost', {
      competitor: ['Competing instrument', 32],
      budget: ['Budget withdrawn', 18],
      noDecision: ['No decision', 22],
      price: ['Price', 14],
      specification: ['Detection limit or another feature', 12],
      validation: ['Afraid of validation (onboarding)', 10],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedWon',
    key: 'wonReason',
    name: 'Closed-won reason',
    purpose: 'What decided it. Where it is the instrument of the competitor that was late, say so.',
    reasons: reasonsOf('won', {
      specification: ['Detection limit or another feature', 28],
      application: ['Our application specialist', 26],
      service: ['Service nearby', 16],
      reference: ['Recommendation', 14, { referral: 52 }],
      price: ['Price', 10],
    }),
    assumption,
  },
];
