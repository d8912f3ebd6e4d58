import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const bySales = {
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_sales', 'team_management'],
};
const ofDeal = {
  object: 'deal' as const,
  systemOfRecordToolId: 'tool_booking',
  editableByTeamIds: ['team_sales', 'team_courses'],
};
const byCourses = {
  object: 'company' as const,
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_courses', 'team_management'],
};

/** What the call finds out, what is offered, and how it goes afterwards. */
export const customerFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'need',
    'Need',
    'Can they say what should be different after the course? In a simulated run: what the call will find.',
    { clear: 'Clear', vague: 'Vague', none: 'None' },
    { ...bySales, crmName: 'need' },
  ),
  choiceOf(
    'wishedDate',
    'Wished date',
    'When the course should take place. In a simulated run: what the call will find.',
    { thisQuarter: 'This quarter', nextQuarter: 'Next quarter', later: 'Later or open' },
    { ...bySales, crmName: 'wished_date' },
  ),
  choiceOf(
    'budget',
    'Budget',
    'Money for training. In a simulated run: what the call will find.',
    { set: 'Set aside', canBeFound: 'Can be found', none: 'None this year' },
    { ...bySales, crmName: 'budget' },
  ),
  fieldOf('nextStep', 'Next step', 'Who does what by when, in one sentence.', {
    ...bySales,
    crmName: 'next_step',
  }),
  fieldOf('offerAmount', 'Offer', 'The price of the offer without tax.', {
    ...ofDeal,
    fieldType: 'currency',
    crmName: 'offer_amount',
  }),
  fieldOf('decisionDate', 'Decision expected on', 'The date they named.', {
    ...ofDeal,
    fieldType: 'date',
    crmName: 'decision_date',
  }),
  fieldOf('courseDate', 'Course date', 'Fixed with the booking.', {
    ...ofDeal,
    fieldType: 'date',
    crmName: 'course_date',
  }),
  fieldOf('otherProvider', 'Other provider asked', 'Whom else they asked for an offer.', {
    ...ofDeal,
    crmName: 'other_provider',
  }),
  fieldOf('satisfaction', 'Would recommend (0–10)', 'One question at the end of the course.', {
    ...byCourses,
    fieldType: 'number',
    unit: 'points',
    crmName: 'would_recommend',
  }),
  choiceOf(
    'favour',
    'What an advocate does',
    'What they have agreed to do for us; one is enough.',
    {
      coMarketing: 'Tells their story with us',
      referral: 'Recommends us to others',
      partnership: 'Develops a course with us',
    },
    { ...byCourses, crmName: 'advocate_favour' },
  ),
  fieldOf('introductions', 'Introductions made', 'How many companies they have sent to us.', {
    ...byCourses,
    fieldType: 'number',
    unit: 'companies',
    crmName: 'introductions',
  }),
];
