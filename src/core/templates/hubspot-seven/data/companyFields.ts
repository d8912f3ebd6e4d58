import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';
import { lifecycleOptions } from './contactFields.ts';

const ofCompany = {
  object: 'company' as const,
  systemOfRecordToolId: 'tool_hubspot',
  editableByTeamIds: ['team_salesDevelopment', 'team_sales', 'team_success', 'team_admin'],
};
const bySuccess = { ...ofCompany, editableByTeamIds: ['team_success', 'team_admin'] };

/** Properties of the company. */
export const companyFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'companyLifecycleStage',
    'Lifecycle stage (company)',
    'The same options on the company object. Follows the furthest of its contacts, and the deal.',
    lifecycleOptions,
    { ...ofCompany, governed: true, editableByTeamIds: ['team_admin'], crmName: 'lifecyclestage' },
  ),
  fieldOf('companyName', 'Company name', 'One record for each company, by its domain.', {
    ...ofCompany,
    crmName: 'name',
  }),
  choiceOf(
    'country',
    'Country',
    'Where their engineers drive.',
    { unitedKingdom: 'United Kingdom', ireland: 'Ireland', elsewhere: 'Elsewhere' },
    { ...ofCompany, crmName: 'country' },
  ),
  choiceOf(
    'trade',
    'Trade',
    'What their engineers do.',
    {
      heating: 'Heating and plumbing',
      electrical: 'Electrical',
      fireSecurity: 'Fire and security',
      facilities: 'Facilities maintenance',
      other: 'Something else',
    },
    { ...ofCompany, crmName: 'trade' },
  ),
  choiceOf(
    'engineers',
    'Engineers on the road',
    'How many people are planned every morning.',
    { upTo4: 'Up to 4', from5To19: '5–19', from20To99: '20–99', from100: '100 and more' },
    { ...ofCompany, crmName: 'field_engineers' },
  ),
  fieldOf('isCompetitor', 'Competitor', 'Sells planning software.', {
    ...ofCompany,
    fieldType: 'boolean',
    crmName: 'is_competitor',
  }),
  fieldOf(
    'currentSystem',
    'Present way of planning',
    'Whiteboard, spreadsheet or other software, and until when.',
    {
      ...ofCompany,
      crmName: 'current_system',
    },
  ),
  choiceOf(
    'health',
    'Customer health',
    'Jobs planned in Kestrel each week against the number of engineers.',
    { green: 'Green', amber: 'Amber', red: 'Red' },
    { ...bySuccess, systemOfRecordToolId: 'tool_product', crmName: 'customer_health' },
  ),
  fieldOf('nps', 'NPS', 'Would you recommend Kestrel to another firm? 0 to 10, after 60 days.', {
    ...bySuccess,
    fieldType: 'number',
    unit: 'points',
    crmName: 'nps',
  }),
  fieldOf('monthlyFee', 'Monthly fee', 'From the invoices.', {
    ...bySuccess,
    fieldType: 'currency',
    systemOfRecordToolId: 'tool_accounts',
    crmName: 'monthly_fee',
  }),
  choiceOf(
    'programme',
    'Evangelist programme',
    'How they speak for us.',
    { coMarketing: 'Co-marketing', referrals: 'Business referrals', partnership: 'Partnership' },
    { ...bySuccess, crmName: 'evangelist_programme' },
  ),
  fieldOf('referralsMade', 'Referrals made', 'Firms they have sent to us.', {
    ...bySuccess,
    fieldType: 'number',
    unit: 'firms',
    crmName: 'referrals_made',
  }),
];
