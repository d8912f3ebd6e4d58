import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, signalIsNew } from '../../parts/comparisons.ts';

const guess = assumed(
  'how often and how many points are guesses; replace them after a quarter of your own numbers.',
);
const inLead = (timesPerMonth: number) => [{ stageId: 'stage_lead', timesPerMonth }];
const asksForOffer = [{ fieldId: 'field_leadType', value: 'asked' }];

/** What leads do. Six of them are worth watching at the beginning; more only make discussions. */
export const signals: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_offerForm',
    key: 'offerForm',
    name: 'Asked for an offer at once',
    description: 'The first form was “Ask for an offer”; it reaches the CRM within the hour.',
    component: 'intent',
    points: 40,
    rates: inLead(900),
    modifiers: [
      {
        appliesTo: { all: [fieldIs('field_firstInterest', 'offer'), signalIsNew('signal_offerForm')] },
        factor: 1,
      },
      { appliesTo: { all: [] }, factor: 0 },
    ],
    sets: asksForOffer,
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed(
      'once, for everybody whose first interest was an offer, on average 50 minutes after arrival.',
    ),
  },
  {
    id: 'signal_laterOffer',
    key: 'laterOffer',
    name: 'Asked for an offer later',
    description: 'A contact we have written to for a while asks for a date and a price.',
    component: 'intent',
    points: 40,
    rates: inLead(0.015),
    sets: asksForOffer,
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_coursePage',
    key: 'coursePage',
    name: 'Looked at a course with dates',
    description: 'The page of one course, with dates and prices, for longer than a glance.',
    component: 'intent',
    points: 6,
    rates: [...inLead(0.22), { stageId: 'stage_prospect', timesPerMonth: 2 }],
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_newsletterClick',
    key: 'newsletterClick',
    name: 'Clicked in the newsletter',
    description: 'A link, not just opened.',
    points: 3,
    rates: inLead(0.35),
    toolId: 'tool_newsletter',
    assumption: guess,
  },
  {
    id: 'signal_openEvening',
    key: 'openEvening',
    name: 'Came to an open evening',
    description: 'Two hours with a trainer, online or here.',
    points: 12,
    rates: inLead(0.04),
    toolId: 'tool_phone',
    assumption: guess,
  },
  {
    id: 'signal_optOut',
    key: 'optOut',
    name: 'Opted out',
    description: 'Wants no more e-mails. Takes points away, and the right to write.',
    points: -20,
    rates: inLead(0.012),
    sets: [{ fieldId: 'field_consent', value: 'refused' }],
    toolId: 'tool_newsletter',
    assumption: assumed('a little more than one in a hundred a month.'),
  },
];
