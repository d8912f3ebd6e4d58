import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, signalIsNew } from '../../parts/comparisons.ts';

function asks(reason: string): NonNullable<RecordMembers<'signal'>['sets']> {
  return [
    { fieldId: 'field_mqlType', value: 'handRaiser' },
    { fieldId: 'field_mqlReason', value: reason },
    { fieldId: 'field_permission', value: 'optedIn' },
  ];
}

/** What they say outright, and what changes around them. */
export const requests: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_quoteRequest',
    key: 'quoteRequest',
    name: 'Quote request with the first form',
    description: 'They came for a quote or a call; synced to the CRM within the hour.',
    component: 'intent',
    points: 45,
    rates: [{ stageId: 'stage_known', timesPerMonth: 900 }],
    modifiers: [
      {
        appliesTo: { all: [fieldIs('field_firstInterest', 'quote'), signalIsNew('signal_quoteRequest')] },
        factor: 1,
      },
      { appliesTo: { all: [] }, factor: 0 },
    ],
    sets: asks('quoteRequest'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed('once, for everybody whose first interest was a quote.'),
  },
  {
    id: 'signal_callRequest',
    key: 'callRequest',
    name: 'Asked for a call',
    description: 'A nurtured person asks to speak with an application specialist.',
    component: 'intent',
    points: 45,
    rates: [
      { stageId: 'stage_known', timesPerMonth: 0.002 },
      { stageId: 'stage_engaged', timesPerMonth: 0.012 },
      { stageId: 'stage_recycled', timesPerMonth: 0.012 },
      { stageId: 'stage_inactive', timesPerMonth: 0.001 },
    ],
    sets: asks('callRequest'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed('one engaged person in seven a year; a guess.'),
  },
  {
    id: 'signal_windowOpens',
    key: 'windowOpens',
    name: 'Purchase window opens',
    description: 'New fiscal year, a grant, an audit finding: what was not ready becomes ready.',
    component: 'intent',
    points: 14,
    rates: [{ stageId: 'stage_recycled', timesPerMonth: 0.07 }],
    modifiers: [{ appliesTo: fieldIs('field_verdict', 'notAFit'), factor: 0 }],
    sets: [
      { fieldId: 'field_verdict', value: 'ready' },
      { fieldId: 'field_purchaseWindow', value: 'thisFiscalYear' },
    ],
    toolId: 'tool_insight',
    assumption: assumed('every second laboratory has such a moment within a year.'),
  },
  {
    id: 'signal_optOut',
    key: 'optOut',
    name: 'Opted out',
    description: 'Takes points and the right to write.',
    points: -30,
    rates: [
      { stageId: 'stage_known', timesPerMonth: 0.012 },
      { stageId: 'stage_engaged', timesPerMonth: 0.008 },
      { stageId: 'stage_recycled', timesPerMonth: 0.012 },
    ],
    sets: [{ fieldId: 'field_permission', value: 'optedOut' }],
    toolId: 'tool_marketo',
    assumption: assumed('about one in a hundred a month.'),
  },
];
