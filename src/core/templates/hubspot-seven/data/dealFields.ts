import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const byReps = {
  systemOfRecordToolId: 'tool_hubspot',
  editableByTeamIds: ['team_salesDevelopment', 'team_sales', 'team_salesLead', 'team_admin'],
};
const ofDeal = { ...byReps, object: 'deal' as const };

/** The three questions of an SQL, and what each deal stage asks for. */
export const dealFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'demand',
    'Demand',
    'Do they plan to change the way they plan? In a simulated run: what the conversation will find.',
    { proven: 'Proven', assumed: 'Assumed', none: 'None' },
    { ...byReps, crmName: 'demand' },
  ),
  choiceOf(
    'timeline',
    'Timeline',
    'When they want to start. In a simulated run: what the conversation will find.',
    { thisQuarter: 'This quarter', thisYear: 'This year', open: 'Open' },
    { ...byReps, crmName: 'timeline' },
  ),
  choiceOf(
    'budget',
    'Budget',
    'What they can spend on it. In a simulated run: what the conversation will find.',
    { approved: 'Approved', planned: 'Planned', none: 'None' },
    { ...byReps, crmName: 'budget' },
  ),
  fieldOf('dealAmount', 'Amount', 'Fee of the first year.', {
    ...ofDeal,
    fieldType: 'currency',
    crmName: 'amount',
  }),
  fieldOf('closeDate', 'Close date', 'When they have said they will decide.', {
    ...ofDeal,
    fieldType: 'date',
    crmName: 'closedate',
  }),
  fieldOf('appointmentDate', 'Appointment', 'From the meeting link.', {
    ...ofDeal,
    fieldType: 'dateTime',
    crmName: 'appointment_date',
  }),
  fieldOf('nextStep', 'Next step', 'One sentence.', { ...ofDeal, crmName: 'hs_next_step' }),
  choiceOf(
    'planner',
    'Dispatcher’s verdict',
    'What the person says who plans every morning. In a simulated run: what the presentation will show.',
    { wantsIt: 'Wants it', sceptical: 'Sceptical, but would try', against: 'Against it' },
    { ...ofDeal, crmName: 'dispatcher_verdict' },
  ),
  choiceOf(
    'owner',
    'Owner’s word',
    'What the person says who pays. In a simulated run: what the conversation will show.',
    { boughtIn: 'Bought in', conditional: 'Bought in, with conditions', notConvinced: 'Not convinced' },
    { ...ofDeal, crmName: 'owner_verdict' },
  ),
  fieldOf('competitor', 'Competing offer', 'Which other software is being looked at.', {
    ...ofDeal,
    crmName: 'competing_offer',
  }),
  fieldOf('contractSentOn', 'Contract sent on', 'From the quote tool.', {
    ...ofDeal,
    fieldType: 'date',
    systemOfRecordToolId: 'tool_quotes',
    crmName: 'contract_sent_on',
  }),
];
