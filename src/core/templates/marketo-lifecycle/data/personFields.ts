import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choiceOf, fieldOf } from '../../parts/fieldOf.ts';

const inMarketo = {
  systemOfRecordToolId: 'tool_marketo',
  editableByTeamIds: ['team_demand', 'team_operations', 'team_inside'],
};
const byProgram = { ...inMarketo, governed: true, editableByTeamIds: ['team_operations'] };

/** The person: who they are, where they come from, what the program has written. */
export const personFields: readonly RecordMembers<'field'>[] = [
  choiceOf(
    'programStatus',
    'Lifecycle status',
    'The status of the person in the lifecycle program; the stages of this blueprint are its values.',
    {
      known: 'Known',
      engaged: 'Engaged',
      mql: 'Marketing Qualified Lead',
      sal: 'Sales Accepted Lead',
      sql: 'Sales Qualified Lead',
      opportunity: 'Opportunity',
      won: 'Won',
      recycled: 'Recycled',
      disqualified: 'Disqualified',
      lost: 'Lost',
    },
    { ...byProgram, crmName: 'Lifecycle_Status__c' },
  ),
  choiceOf(
    'originalSource',
    'Acquisition program',
    'The program that made the person known: the original source. Agreed by marketing and sales, set once.',
    {
      contentSyndication: 'Content syndication',
      webLibrary: 'Resource library',
      webinars: 'Webinars',
      tradeShows: 'Trade shows',
      paidSearch: 'Paid search',
      linkedIn: 'LinkedIn campaigns',
      distributors: 'Distributors',
      referral: 'Recommendation by a lab',
    },
    { ...byProgram, crmName: 'Acquisition_Program__c' },
  ),
  fieldOf('campaign', 'Acquisition campaign', 'The smart campaign within that program.', {
    ...byProgram,
    crmName: 'Acquisition_Campaign__c',
  }),
  choiceOf(
    'firstInterest',
    'First interest',
    'What the first form asked for.',
    {
      quote: 'A quote or a call',
      paper: 'A paper or application note',
      event: 'A webinar or visit',
      list: 'Nothing: from a list',
    },
    { ...byProgram, crmName: 'First_Interest__c' },
  ),
  choiceOf(
    'mqlType',
    'MQL type',
    'Hand-raiser: asked for a quote or a call. Scored: reached 40 points.',
    { handRaiser: 'Hand-raiser MQL', scored: 'Scored MQL' },
    { ...byProgram, crmName: 'MQL_Type__c' },
  ),
  choiceOf(
    'mqlReason',
    'MQL reason',
    'What carried them over the line.',
    { quoteRequest: 'Quote request', callRequest: 'Asked for a call', scoreThreshold: 'Score of 40 reached' },
    { ...byProgram, crmName: 'MQL_Reason__c' },
  ),
  fieldOf(
    'score',
    'Person score',
    'Fit, engagement and intent together; each part has a field of its own, too.',
    {
      ...byProgram,
      fieldType: 'number',
      unit: 'points',
      crmName: 'Lead_Score__c',
    },
  ),
  fieldOf('email', 'E-mail', 'Institutional address.', {
    ...inMarketo,
    fieldType: 'email',
    isPersonal: true,
    crmName: 'Email',
  }),
  fieldOf('phone', 'Phone', 'Laboratories rarely answer; write first.', {
    ...inMarketo,
    fieldType: 'phone',
    isPersonal: true,
    crmName: 'Phone',
  }),
  choiceOf(
    'permission',
    'Permission',
    'May we write? Opted out ends all programs.',
    { optedIn: 'Opted in', optedOut: 'Opted out' },
    { ...byProgram, isPersonal: true, crmName: 'Permission__c' },
  ),
  choiceOf(
    'role',
    'Role',
    'Read from the title by a workflow. A demographic of the score.',
    {
      labDirector: 'Laboratory director',
      qualityManager: 'Quality manager',
      scientist: 'Scientist',
      technician: 'Technician',
      purchasing: 'Purchasing',
    },
    { ...inMarketo, crmName: 'Role__c' },
  ),
  choiceOf(
    'personKind',
    'Kind of person',
    'Students and suppliers read a lot and buy nothing.',
    { buyer: 'Works in a laboratory that buys', student: 'Student', supplier: 'Supplier or competitor' },
    { ...inMarketo, crmName: 'Person_Kind__c' },
  ),
  fieldOf('reasonText', 'Reason in words', 'Only with “Other”.', {
    ...inMarketo,
    fieldType: 'longText',
    crmName: 'Reason_Text__c',
  }),
  fieldOf('returnDate', 'Return to sales on', 'When they said the money would be there.', {
    ...inMarketo,
    fieldType: 'date',
    crmName: 'Return_Date__c',
  }),
];
