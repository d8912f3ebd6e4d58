import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const inCrm = {
  systemOfRecordToolId: 'tool_crm',
  editableByTeamIds: ['team_inside', 'team_executives', 'team_operations'],
};
const account = { ...inCrm, object: 'company' as const };
const opportunity = {
  ...inCrm,
  object: 'deal' as const,
  editableByTeamIds: ['team_executives', 'team_operations'],
};
const service = {
  ...account,
  systemOfRecordToolId: 'tool_service',
  editableByTeamIds: ['team_customers'],
};

/** The account, what sales finds out, the opportunity, and how it goes afterwards. */
export const accountFields: readonly RecordMembers<'field'>[] = [
  fieldOf('accountName', 'Account', 'Institution or plant.', { ...account, crmName: 'Name' }),
  choiceOf(
    'sector',
    'Sector',
    'A demographic of the score.',
    {
      pharma: 'Pharma and biotech',
      food: 'Food and beverage',
      chemicals: 'Chemicals',
      research: 'Research institute',
      education: 'School or college',
      other: 'Other',
    },
    { ...account, crmName: 'Industry' },
  ),
  choiceOf(
    'region',
    'Region',
    'Where the instrument would stand; elsewhere distributors sell.',
    { northAmerica: 'North America', europe: 'Europe', elsewhere: 'Elsewhere' },
    { ...account, crmName: 'Region__c' },
  ),
  fieldOf('isCompetitor', 'Competitor', 'Makes instruments.', {
    ...account,
    fieldType: 'boolean',
    crmName: 'Competitor__c',
  }),
  fieldOf('installedBase', 'Instruments in use', 'Maker, model and year of what stands there today.', {
    ...account,
    crmName: 'Installed_Base__c',
  }),
  choiceOf(
    'verdict',
    'Sales decision',
    'What sales says of an accepted lead: ready to purchase, not ready, not a fit. In a simulated run: what it will find.',
    { ready: 'Ready to purchase', notReady: 'Not ready to purchase', notAFit: 'Not a fit to purchase' },
    { ...inCrm, crmName: 'Sales_Decision__c' },
  ),
  choiceOf(
    'purchaseWindow',
    'Purchase window',
    'When the money has to be spent. In a simulated run: what the call will find.',
    { thisFiscalYear: 'This fiscal year', nextFiscalYear: 'Next fiscal year', open: 'Open' },
    { ...inCrm, crmName: 'Purchase_Window__c' },
  ),
  choiceOf(
    'terms',
    'Terms',
    'Whether price, delivery and validation are agreed in outline. In a simulated run: what the talks will find.',
    { established: 'Established', disputed: 'Disputed', impossible: 'Impossible' },
    { ...opportunity, crmName: 'Terms__c' },
  ),
  fieldOf('dealAmount', 'Amount', 'Instrument, installation and first service contract.', {
    ...opportunity,
    fieldType: 'currency',
    crmName: 'Amount',
  }),
  fieldOf('closeDate', 'Close date', 'Usually the last weeks of their fiscal year.', {
    ...opportunity,
    fieldType: 'date',
    crmName: 'CloseDate',
  }),
  fieldOf('nextStep', 'Next step', 'One sentence with a date.', { ...opportunity, crmName: 'NextStep' }),
  fieldOf('competitor', 'Competing instrument', 'Which other instrument is on the shortlist.', {
    ...opportunity,
    crmName: 'Competitor_Model__c',
  }),
  fieldOf('serialNumber', 'Serial number', 'Of the instrument that was delivered.', {
    ...service,
    crmName: 'Serial_Number__c',
  }),
  choiceOf(
    'satisfaction',
    'Satisfaction',
    'Asked after the first calibration.',
    { recommends: 'Would recommend', satisfied: 'Satisfied', unhappy: 'Unhappy' },
    { ...service, crmName: 'Satisfaction__c' },
  ),
];
