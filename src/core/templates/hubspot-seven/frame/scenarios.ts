import { about, lasting } from '../../parts/lengthsOfTime.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';

/** What Kestrel asks before it changes anything in HubSpot. */
export const scenarios: readonly RecordMembers<'scenario'>[] = [
  {
    id: 'scenario_earlierRecycling',
    name: 'Closed Lost back to Lead after 90 days',
    description: 'Half the silence. More second chances, or only more annoyed dispatchers?',
    settings: [
      {
        recordId: 'transition_closedLostToLead',
        path: ['timer', 'duration'],
        value: { ...lasting(90, 'days') },
      },
    ],
  },
  {
    id: 'scenario_slowRing',
    name: 'Inquiries wait a day',
    description:
      'Ring back on the next working day instead of within two hours. Read at the levels time and above.',
    settings: [
      {
        recordId: 'stage_mql',
        path: ['activities', 1, 'wait'],
        value: about(9, 4, 'hours', 'calendar_london'),
      },
      { recordId: 'stage_mql', path: ['activities', 1, 'batch'], value: { kind: 'daily', minute: 11 * 60 } },
    ],
  },
  {
    id: 'scenario_noMeta',
    name: 'Meta stopped',
    description: 'Fifteen hundred cheap leads fewer. What do they really bring?',
    settings: [
      {
        recordId: 'source_meta',
        path: ['arrivals', 'volume'],
        value: { kind: 'monthly', leads: Array<number>(12).fill(0) },
      },
    ],
  },
  {
    id: 'scenario_thirdRep',
    name: 'A third person in Sales development',
    description: 'Visible where team capacity is simulated.',
    settings: [{ recordId: 'team_salesDevelopment', path: ['headCount'], value: 3 }],
  },
];
