import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { comesFrom } from '../definitions.ts';

type Rates = NonNullable<RecordMembers<'signal'>['rates']>;

const guess = assumed(
  'rate and points are guesses; HubSpot’s reports of the last year replace them in an hour.',
);
const setTemperature = (value: string) => [{ fieldId: 'field_temperature', value }];

/** How often a month as Subscriber, as Lead, and as non-marketing contact. */
function marketed(asSubscriber: number, asLead: number, asNonMarketing = 0): Rates {
  return [
    { stageId: 'stage_subscriber', timesPerMonth: asSubscriber },
    { stageId: 'stage_lead', timesPerMonth: asLead },
    ...(asNonMarketing === 0 ? [] : [{ stageId: 'stage_nonMarketing', timesPerMonth: asNonMarketing }]),
  ];
}

const modifiers = [
  { appliesTo: comesFrom('meta'), factor: 0.5 },
  { appliesTo: comesFrom('referrals'), factor: 1.6 },
  { appliesTo: fieldIs('field_temperature', 'cold'), factor: 0.8 },
];

/** What they do on the way, and how it warms them. */
export const behaviours: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_newsletterClick',
    key: 'newsletterClick',
    name: 'Newsletter click',
    description: 'Clicked on news, a story, an event, a press release or a promotion.',
    points: 2,
    rates: marketed(0.5, 0.25),
    modifiers,
    toolId: 'tool_marketingHub',
    assumption: guess,
  },
  {
    id: 'signal_productPage',
    key: 'productPage',
    name: 'Product page visit',
    description: 'Explores products or solutions: two product pages in one visit.',
    points: 4,
    rates: marketed(0.05, 0.3),
    modifiers,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_offerForm',
    key: 'offerForm',
    name: 'Guide or template downloaded',
    description: 'A form for a guide, the quote template or the van-stock checklist.',
    points: 8,
    rates: marketed(0.025, 0.07),
    modifiers,
    sets: setTemperature('warm'),
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_webinar',
    key: 'webinar',
    name: 'Webinar attended',
    description: 'Twenty minutes or more of “Plan tomorrow in ten minutes”.',
    points: 12,
    rates: marketed(0.01, 0.03),
    modifiers,
    sets: setTemperature('warm'),
    toolId: 'tool_webinar',
    assumption: guess,
  },
  {
    id: 'signal_socialInteraction',
    key: 'socialInteraction',
    name: 'Social interaction',
    description: 'Commented on or shared a post.',
    points: 2,
    rates: marketed(0.1, 0.08),
    modifiers,
    toolId: 'tool_ads',
    assumption: guess,
  },
  {
    id: 'signal_pricePage',
    key: 'pricePage',
    name: 'Price page visit',
    description: 'Looked at the price page and moved the slider for the number of engineers.',
    component: 'intent',
    points: 14,
    rates: [
      ...marketed(0.01, 0.06, 0.004),
      { stageId: 'stage_sql', timesPerMonth: 1 },
      { stageId: 'stage_opportunity', timesPerMonth: 0.5 },
    ],
    modifiers,
    sets: setTemperature('hot'),
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_cooledDown',
    key: 'cooledDown',
    name: 'Cooled down',
    description: 'The workflow that sets Hot and Warm back to Cold after weeks without a visit.',
    points: 0,
    rates: marketed(0, 0.2),
    sets: setTemperature('cold'),
    toolId: 'tool_marketingHub',
    assumption: assumed('drawn by chance, five months on average; the real workflow counts sixty days.'),
  },
];
