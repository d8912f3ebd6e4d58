import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

const clock = 'calendar_weekdays';

/** What the two heads argue about. */
export const scenarios: readonly RecordMembers<'scenario'>[] = [
  {
    id: 'scenario_shorterClock',
    name: '48 hours instead of 72',
    description: 'Sales has two working days by the clock to decide. Faster, or only more returns?',
    settings: [
      { recordId: 'stage_sal', path: ['sla', 'maximumTime'], value: lasting(48, 'hours', clock) },
      {
        recordId: 'stage_sal',
        path: ['sla', 'variants', 0, 'maximumTime'],
        value: lasting(48, 'hours', clock),
      },
    ],
  },
  {
    id: 'scenario_fewerSellers',
    name: 'One person fewer in inside sales',
    description: 'Two instead of three answer, qualify and decide. Visible where team capacity is simulated.',
    settings: [{ recordId: 'team_inside', path: ['headCount'], value: 2 }],
  },
  {
    id: 'scenario_noSyndication',
    name: 'Content syndication stopped',
    description: 'Fourteen hundred bought names fewer: what was in them?',
    settings: [
      {
        recordId: 'source_contentSyndication',
        path: ['arrivals', 'volume'],
        value: { kind: 'monthly', leads: Array<number>(12).fill(0) },
      },
    ],
  },
  {
    id: 'scenario_acceptMore',
    name: 'Sales accepts nearly everything',
    description: 'Nine of ten scored MQLs instead of two of three, “to be on the safe side”.',
    settings: [{ recordId: 'transition_mqlToSal', path: ['share'], value: 0.9 }],
  },
];
