import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { reasonsOf } from '../../parts/reasonsOf.ts';

const assumption = assumed(
  'how often each is picked is a guess; after two months your own list knows better.',
);

/** Five short picklists; “Other” asks for words, and is read in the monthly hour. */
export const reasonLists: readonly RecordMembers<'reasonList'>[] = [
  {
    id: 'reasonList_unqualified',
    key: 'unqualifiedReason',
    name: 'Unqualified reason',
    purpose: 'Why they will never book. If one source fills it, we stop paying for that source.',
    reasons: reasonsOf('unqualified', {
      size: ['Team too small', 30, { linkedIn: 44 }],
      competitor: ['Course provider', 6],
      student: ['Student or job-seeker', 12],
      topic: ['Topic we do not teach', 20],
      unreachable: ['Unreachable', 18, { guide: 30, referral: 4 }],
      duplicate: ['Duplicate', 6],
    }),
    assumption,
  },
  {
    id: 'reasonList_notReady',
    key: 'notReadyReason',
    name: 'Not-ready reason',
    purpose: 'Why a company that fits does not book now, and what the next call begins with.',
    reasons: reasonsOf('notReady', {
      budget: ['No budget this year', 28],
      timing: ['Too much to do just now', 30],
      decision: ['Somebody else decides', 16],
      researching: ['Only looking around', 22, { guide: 34 }],
    }),
    assumption,
  },
  {
    id: 'reasonList_rejected',
    key: 'rejectedReason',
    name: 'Reason for sending back',
    purpose:
      'Why Sales gives a lead back to Marketing. Each one changes a form, a source or a number of points.',
    reasons: reasonsOf('rejected', {
      noPhone: ['No phone number', 18],
      justReading: ['Was only reading', 46, { guide: 60 }],
      wrongPerson: ['Wrong person in the company', 22],
      alreadyTalking: ['A colleague talks with them already', 10],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedLost',
    key: 'closedLostReason',
    name: 'Closed-lost reason',
    purpose: 'Why an offer was not booked. For Marketing, Sales and the course team.',
    reasons: reasonsOf('lost', {
      competitor: ['Booked with somebody else', 26],
      price: ['Price', 22],
      date: ['No date that suits', 16],
      inHouse: ['Does it in-house', 14],
      noDecision: ['No decision', 20],
    }),
    assumption,
  },
  {
    id: 'reasonList_closedWon',
    key: 'closedWonReason',
    name: 'Closed-won reason',
    purpose: 'Why they booked. If it is the price every time, it is too low.',
    reasons: reasonsOf('won', {
      trainer: ['The trainer', 30],
      content: ['Content fitted to the team', 26],
      recommendation: ['Recommendation', 16, { referral: 60 }],
      speed: ['We answered first', 16],
      price: ['Price', 10],
    }),
    assumption,
  },
];
