import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';

/** What the team notices about the company or the customer, rather than the person doing it for us to see. */
export const observations: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_buyingTrigger',
    key: 'buyingTrigger',
    name: 'Buying trigger',
    description:
      'News that changes budget and timing: a new plant, a new head of operations, a private-equity investment, an end of contract.',
    component: 'intent',
    points: 15,
    rates: [
      { stageId: 'stage_mal', timesPerMonth: 0.02 },
      { stageId: 'stage_recycled', timesPerMonth: 0.05 },
      { stageId: 'stage_inactive', timesPerMonth: 0.02 },
    ],
    sets: [
      { fieldId: 'field_budget', value: 'planned' },
      { fieldId: 'field_timeline', value: 'within6Months' },
    ],
    toolId: 'tool_linkedIn',
    assumption: assumed('one company in four has such news in a year; a guess.'),
  },
  {
    id: 'signal_askedAsBuyer',
    key: 'askedAsBuyer',
    name: 'Partner asks as a buyer',
    description:
      'A partner, supplier or former student now asks for the own company: the contact type is corrected.',
    component: 'intent',
    points: 5,
    rates: [{ stageId: 'stage_otherPartner', timesPerMonth: 0.01 }],
    sets: [{ fieldId: 'field_contactType', value: 'prospect' }],
    toolId: 'tool_crm',
    assumption: assumed('about one in eight a year; a guess.'),
  },
  {
    id: 'signal_escalation',
    key: 'escalation',
    name: 'Support escalation',
    description:
      'A support case went to management. A negative signal: health turns red, nobody asks for a reference.',
    points: -20,
    rates: [
      { stageId: 'stage_customer', timesPerMonth: 0.02 },
      { stageId: 'stage_evangelist', timesPerMonth: 0.005 },
    ],
    sets: [{ fieldId: 'field_customerHealth', value: 'red' }],
    toolId: 'tool_customerSuccess',
    assumption: assumed('one customer in four has one a year; a guess.'),
  },
  {
    id: 'signal_successReview',
    key: 'successReview',
    name: 'Success review held',
    description: 'The quarterly review with figures of the customer; open cases are settled before it.',
    points: 10,
    rates: [
      { stageId: 'stage_customer', timesPerMonth: 0.33 },
      { stageId: 'stage_evangelist', timesPerMonth: 0.33 },
    ],
    sets: [{ fieldId: 'field_customerHealth', value: 'green' }],
    toolId: 'tool_customerSuccess',
    assumption: assumed('once a quarter, as the card of the stage says.'),
  },
];
