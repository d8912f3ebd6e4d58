import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, signalIsNew } from '../../parts/comparisons.ts';

type Modifiers = NonNullable<RecordMembers<'signal'>['modifiers']>;

/** Once, and only for leads of one kind. */
function onceFor(mqlType: string, signalId: string): Modifiers {
  return [
    { appliesTo: { all: [fieldIs('field_mqlType', mqlType), signalIsNew(signalId)] }, factor: 1 },
    { appliesTo: { all: [] }, factor: 0 },
  ];
}

const soon = [{ stageId: 'stage_lead', timesPerMonth: 3_000 }];

/** What qualifies them; and two things that are seen later. */
export const signals: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_demoRequest',
    key: 'demoRequest',
    name: 'Asked to talk',
    description: 'A demo request, a pricing question or a contact form: the hand goes up.',
    component: 'intent',
    points: 50,
    rates: soon,
    modifiers: onceFor('handRaiser', 'signal_demoRequest'),
    sets: [{ fieldId: 'field_mqlType', value: 'handRaiser' }],
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed(
      'once, a quarter of an hour after arrival on average: the form is what brought them.',
    ),
  },
  {
    id: 'signal_scoreReached',
    key: 'scoreReached',
    name: 'Last piece of content before the threshold',
    description: 'The download or click that carries the score over the line, after weeks of others.',
    points: 40,
    rates: soon,
    modifiers: onceFor('scored', 'signal_scoreReached'),
    toolId: 'tool_automation',
    assumption: assumed(
      'the lesson begins when the score is reached; the weeks before it are left out, so that each lead of the source is one MQL.',
    ),
  },
  {
    id: 'signal_pricingPage',
    key: 'pricingPage',
    name: 'Pricing page visit',
    description: 'Somebody who has a meeting in the calendar looks at the prices.',
    component: 'intent',
    points: 5,
    rates: [
      { stageId: 'stage_meeting', timesPerMonth: 1.5 },
      { stageId: 'stage_opportunity', timesPerMonth: 1 },
    ],
    toolId: 'tool_website',
    assumption: assumed('seen, but decides nothing in the lesson.'),
  },
  {
    id: 'signal_noShow',
    key: 'noShow',
    name: 'Did not come to the meeting',
    description: 'A booked meeting is not a held one.',
    points: -10,
    rates: [{ stageId: 'stage_meeting', timesPerMonth: 0.2 }],
    toolId: 'tool_scheduler',
    assumption: assumed('about one in ten; decides nothing in the lesson, which counts meetings booked.'),
  },
];
