import type { RecordMembers } from '../../parts/blueprintOf.ts';

const calendarId = 'calendar_chicago';

export const teams: readonly RecordMembers<'team'>[] = [
  {
    id: 'team_demand',
    name: 'Demand generation',
    abbreviation: 'DG',
    colour: 0,
    description:
      'Programs and campaigns, content and events; owns Known and Engaged, and all that is recycled.',
    headCount: 5,
    calendarId,
    costPerHour: 62,
  },
  {
    id: 'team_operations',
    name: 'Marketing operations',
    abbreviation: 'MOps',
    colour: 1,
    description:
      'Builds and runs the lifecycle program and the scoring in Marketo Engage; owns the sync with the CRM.',
    headCount: 2,
    calendarId,
    costPerHour: 68,
  },
  {
    id: 'team_inside',
    name: 'Inside sales',
    abbreviation: 'ISR',
    colour: 2,
    description:
      'Accepts MQLs, qualifies them within 72 hours, decides which are given to an account executive.',
    headCount: 3,
    calendarId,
    costPerHour: 46,
    priorities: [
      { name: 'The clock of 72 hours runs', appliesTo: null, stageIds: ['stage_sal'] },
      { name: 'New MQLs', appliesTo: null, stageIds: ['stage_mql'] },
    ],
  },
  {
    id: 'team_executives',
    name: 'Account executives',
    abbreviation: 'AE',
    colour: 3,
    description: 'Work SQLs and opportunities by territory: labs, quality departments, purchasing.',
    headCount: 4,
    calendarId,
    costPerHour: 88,
    handRaisersFirst: false,
    priorities: [{ name: 'Opportunities', appliesTo: null, stageIds: ['stage_opportunity'] }],
  },
  {
    id: 'team_salesHead',
    name: 'VP Sales',
    abbreviation: 'VPS',
    colour: 4,
    description: 'Answers for pipeline and forecast; invites marketing to the forecast call.',
    headCount: 1,
    calendarId,
    costPerHour: 160,
  },
  {
    id: 'team_customers',
    name: 'Applications and service',
    abbreviation: 'APS',
    colour: 5,
    description: 'Install, train and calibrate; know who is happy.',
    headCount: 3,
    calendarId,
    costPerHour: 74,
    handRaisersFirst: false,
  },
  {
    id: 'team_finance',
    name: 'Finance',
    abbreviation: 'FIN',
    colour: 7,
    description: 'Sets the targets for marketing’s contribution from prior year sales and lead sources.',
    headCount: 1,
    calendarId,
    costPerHour: 80,
  },
];
