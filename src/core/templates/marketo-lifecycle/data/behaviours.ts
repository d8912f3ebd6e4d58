import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { comesFrom } from '../definitions.ts';

type Rates = NonNullable<RecordMembers<'signal'>['rates']>;

const guess = assumed('rate and points are guesses; the activity log of Marketo has the counts.');

/** How often a month as Known, as Engaged, and once Recycled. */
function nurtured(known: number, engaged: number, recycled: number): Rates {
  return [
    { stageId: 'stage_known', timesPerMonth: known },
    { stageId: 'stage_engaged', timesPerMonth: engaged },
    { stageId: 'stage_recycled', timesPerMonth: recycled },
  ];
}

const modifiers = [
  { appliesTo: comesFrom('contentSyndication'), factor: 0.5 },
  { appliesTo: fieldIs('field_personKind', 'student'), factor: 1.6 },
  { appliesTo: comesFrom('referral', 'distributors'), factor: 1.4 },
];

/** Engagement with content, and purchase indicators. */
export const behaviours: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_emailClick',
    key: 'emailClick',
    name: 'E-mail click',
    description: 'A click in a nurture e-mail; opens are not scored.',
    points: 2,
    rates: nurtured(0.2, 0.5, 0.3),
    modifiers,
    toolId: 'tool_marketo',
    assumption: guess,
  },
  {
    id: 'signal_webVisit',
    key: 'webVisit',
    name: 'Web page visit',
    description: 'Three pages or more in a visit by a known person.',
    points: 1,
    rates: [...nurtured(0.3, 0.8, 0.4), { stageId: 'stage_sql', timesPerMonth: 2 }],
    modifiers,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_whitePaper',
    key: 'whitePaper',
    name: 'White paper',
    description: 'Downloaded a method paper.',
    points: 6,
    rates: nurtured(0.035, 0.1, 0.05),
    modifiers,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_applicationNote',
    key: 'applicationNote',
    name: 'Application note',
    description: 'Downloaded an application note for a certain substance and instrument.',
    points: 9,
    rates: nurtured(0.02, 0.08, 0.03),
    modifiers,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_webinar',
    key: 'webinar',
    name: 'Webinar attended',
    description: 'Program status Attended, thirty minutes or more.',
    points: 12,
    rates: nurtured(0.02, 0.05, 0.03),
    modifiers: [{ appliesTo: fieldIs('field_firstInterest', 'event'), factor: 2 }, ...modifiers],
    toolId: 'tool_events',
    assumption: guess,
  },
  {
    id: 'signal_socialShare',
    key: 'socialShare',
    name: 'Social interaction',
    description: 'Commented on or shared a post with the tracked link.',
    points: 3,
    rates: nurtured(0.02, 0.05, 0.02),
    modifiers,
    toolId: 'tool_marketo',
    assumption: guess,
  },
  {
    id: 'signal_configurator',
    key: 'configurator',
    name: 'Price configurator used',
    description: 'A purchase indicator: configured an instrument to the price.',
    component: 'intent',
    points: 16,
    rates: [...nurtured(0.008, 0.05, 0.02), { stageId: 'stage_opportunity', timesPerMonth: 0.4 }],
    modifiers,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_serviceManual',
    key: 'serviceManual',
    name: 'Looked for a job or a manual',
    description: 'Careers page or service manual: interest that is not buying interest.',
    points: -8,
    rates: nurtured(0.02, 0.03, 0.01),
    toolId: 'tool_website',
    assumption: guess,
  },
];
