import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const ofDeal = {
  object: 'deal' as const,
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_ae', 'team_revOps'],
};
const ofCustomer = {
  object: 'company' as const,
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_customerSuccess', 'team_revOps'],
};

/** What is written down from the meeting on. */
export const dealFields: readonly RecordMembers<'field'>[] = [
  fieldOf(
    'meetingDate',
    'Meeting date',
    'From the scheduler. The lesson counts the booking, not the meeting.',
    {
      ...ofDeal,
      object: 'contact',
      fieldType: 'dateTime',
      crmName: 'meeting_date',
    },
  ),
  choiceOf(
    'budget',
    'Budget',
    'Whether contact and company work with a defined budget. In a simulated run: what the meeting will find.',
    { defined: 'Defined', open: 'Open' },
    { ...ofDeal, crmName: 'budget' },
  ),
  fieldOf('dealAmount', 'Deal amount', 'Contract value of a year.', {
    ...ofDeal,
    fieldType: 'currency',
    crmName: 'amount',
  }),
  fieldOf('closeDate', 'Close date', 'When they mean to decide.', {
    ...ofDeal,
    fieldType: 'date',
    crmName: 'close_date',
  }),
  fieldOf('nextStep', 'Next step', 'Who does what by when.', { ...ofDeal, crmName: 'next_step' }),
  fieldOf('competitor', 'Competitor', 'Who else is asked.', { ...ofDeal, crmName: 'competitor' }),
  choiceOf(
    'customerHealth',
    'Customer health',
    'Usage and mood in one colour.',
    { green: 'Green', amber: 'Amber' },
    { ...ofCustomer, crmName: 'customer_health' },
  ),
  fieldOf('nps', 'Would recommend (NPS)', 'Answer after 90 days, 0 to 10.', {
    ...ofCustomer,
    fieldType: 'number',
    unit: 'points',
    crmName: 'nps',
  }),
  choiceOf(
    'programme',
    'Programme',
    'How an Evangelist helps.',
    { coMarketing: 'Co-marketing', referral: 'Business referrals', partnership: 'Partnership' },
    { ...ofCustomer, crmName: 'programme' },
  ),
];
