import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { reasonsOf } from '../../parts/reasonsOf.ts';

const assumption = assumed('weights are guesses; the lesson asks only that reasons are read by MQL type.');

/** The five picklists, each with what it says about the two kinds of MQL. */
export const reasonLists: readonly RecordMembers<'reasonList'>[] = [
  {
    id: 'reasonList_unqualified',
    key: 'unqualifiedReason',
    name: 'Unqualified reason',
    purpose:
      'Why an MQL is not a fit. Hand-raisers are mostly the wrong size; scored ones mostly the wrong person.',
    reasons: reasonsOf('unqualified', {
      size: ['Wrong company size', 20, { handRaisers: 40 }],
      persona: ['Wrong title or persona', 34, { handRaisers: 12 }],
      competitor: ['Competitor', 6],
      unreachable: ['Unreachable', 28, { handRaisers: 8 }],
      student: ['Student or job-seeker', 8],
    }),
    assumption,
  },
  {
    id: 'reasonList_notReady',
    key: 'notReadyReason',
    name: 'Not-ready reason',
    purpose: 'Why somebody who fits has no meeting with us now.',
    reasons: reasonsOf('notReady', {
      timing: ['Timing', 30, { handRaisers: 46 }],
      budget: ['No budget this period', 24],
      researching: ['Researching only', 34, { handRaisers: 10 }],
      contract: ['Under contract with someone else', 10],
    }),
    assumption,
  },
  {
    id: 'reasonList_rejected',
    key: 'rejectedReason',
    name: 'Rejection reason',
    purpose:
      'Why Sales books no meeting with an MQL. “Never asked for anything” is the sentence of the lesson.',
    reasons: reasonsOf('rejected', {
      neverAsked: ['Never asked for anything', 58, { handRaisers: 0 }],
      noAnswer: ['No answer after eight attempts', 24, { handRaisers: 44 }],
      data: ['Contact data wrong', 10],
      openDeal: ['Open deal already', 6],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedLost',
    key: 'closedLostReason',
    name: 'Closed-lost reason',
    purpose: 'Why a deal was lost; for Marketing, Business Development, Account Management and Product.',
    reasons: reasonsOf('lost', {
      noDecision: ['No decision', 36],
      competitor: ['Competitor', 26],
      price: ['Price', 18],
      feature: ['Feature gap', 14],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedWon',
    key: 'closedWonReason',
    name: 'Closed-won reason',
    purpose: 'Why a deal was won, by MQL type.',
    reasons: reasonsOf('won', {
      fit: ['Fit and integration', 34],
      speed: ['Speed of response', 26],
      trust: ['Brand and trust', 26],
      price: ['Price', 10],
    }),
    assumption,
  },
];
