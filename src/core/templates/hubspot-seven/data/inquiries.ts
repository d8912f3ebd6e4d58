import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, signalIsNew } from '../../parts/comparisons.ts';

function inquires(reason: string): NonNullable<RecordMembers<'signal'>['sets']> {
  return [
    { fieldId: 'field_mqlType', value: 'selfQualified' },
    { fieldId: 'field_mqlReason', value: reason },
    { fieldId: 'field_temperature', value: 'hot' },
    { fieldId: 'field_marketingContact', value: 'yes' },
  ];
}

/** What they say outright, and what the team notices. */
export const inquiries: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_contactForm',
    key: 'contactForm',
    name: 'Contact form submission',
    description: 'The first form was an inquiry; HubSpot matches it to a company within the hour.',
    component: 'intent',
    points: 50,
    rates: [{ stageId: 'stage_lead', timesPerMonth: 900 }],
    modifiers: [
      {
        appliesTo: { all: [fieldIs('field_firstConversion', 'inquiry'), signalIsNew('signal_contactForm')] },
        factor: 1,
      },
      { appliesTo: { all: [] }, factor: 0 },
    ],
    sets: inquires('contactForm'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed('once, for everybody whose first conversion was an inquiry.'),
  },
  {
    id: 'signal_demoRequest',
    key: 'demoRequest',
    name: 'Asked for a demo',
    description: 'A contact we have known for a while presses “Show me”.',
    component: 'intent',
    points: 50,
    rates: [
      { stageId: 'stage_lead', timesPerMonth: 0.006 },
      { stageId: 'stage_nonMarketing', timesPerMonth: 0.001 },
    ],
    modifiers: [{ appliesTo: fieldIs('field_engineers', 'upTo4'), factor: 0.5 }],
    sets: inquires('demo'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed('seven in a hundred leads a year; a guess.'),
  },
  {
    id: 'signal_priceQuestion',
    key: 'priceQuestion',
    name: 'Asked for a price',
    description: 'By chat, by reply to the newsletter, or on the phone.',
    component: 'intent',
    points: 45,
    rates: [{ stageId: 'stage_lead', timesPerMonth: 0.003 }],
    sets: inquires('price'),
    isHandRaise: true,
    toolId: 'tool_salesHub',
    assumption: assumed('half as often as a demo; a guess.'),
  },
  {
    id: 'signal_unsubscribe',
    key: 'unsubscribe',
    name: 'Unsubscribed',
    description: 'From all marketing e-mail. Takes points and the right to send.',
    points: -25,
    rates: [
      { stageId: 'stage_subscriber', timesPerMonth: 0.015 },
      { stageId: 'stage_lead', timesPerMonth: 0.012 },
    ],
    sets: [{ fieldId: 'field_marketingContact', value: 'no' }],
    toolId: 'tool_marketingHub',
    assumption: assumed('one to one and a half in a hundred a month.'),
  },
  {
    id: 'signal_supportTrouble',
    key: 'supportTrouble',
    name: 'Trouble with the app',
    description: 'A support case that made an engineer drive to the wrong address.',
    points: -20,
    rates: [{ stageId: 'stage_customer', timesPerMonth: 0.03 }],
    sets: [{ fieldId: 'field_health', value: 'amber' }],
    toolId: 'tool_product',
    assumption: assumed('one customer in three has one a year.'),
  },
];
