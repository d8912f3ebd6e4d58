import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { engages } from '../definitions.ts';

/** Middle of funnel, with marketing. */
export const engaged: RecordMembers<'stage'> = {
  id: 'stage_engaged',
  key: 'engaged',
  kind: 'inventory',
  number: '2',
  name: 'Engaged',
  abbreviation: 'ENG',
  phaseId: 'phase_middle',
  position: { x: 320, y: 0 },
  definition:
    'Has displayed buying behaviour or engaged with our content, and is being nurtured. The score decides when it becomes more: a lead is a combination of demographics and behaviour.',

  responsibleTeamId: 'team_demand',
  accountableTeamId: 'team_demand',
  consultedTeamIds: ['team_inside'],
  informedTeamIds: ['team_executives'],
  activities: [
    {
      id: 'activity_engagedStreams',
      name: 'Consideration streams',
      description:
        'By substance and role: application note, comparison of methods, webinar, price configurator. Moves on by itself with what is read.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketo',
      channel: 'E-mail and web',
      touches: 10,
    },
    {
      id: 'activity_engagedScore',
      name: 'Score and degrade',
      description: 'Every behaviour changes a score field; a weekly campaign takes points away again.',
      teamId: 'team_operations',
      automation: 'workflow',
      toolId: 'tool_marketo',
      channel: 'Smart campaign',
      caution: 'Opens are not scored: machines open, too.',
    },
  ],
  enterCriteria: engages,
  leaveCriteria: fieldIs('field_permission', 'optedIn'),
  criteriaAuthorTeamId: 'team_demand',
  toolIds: ['tool_marketo', 'tool_website', 'tool_events'],
  trackedFieldIds: [
    'field_programStatus',
    'field_score',
    'field_role',
    'field_sector',
    'field_firstInterest',
  ],
  systemOfRecordToolId: 'tool_marketo',
  trackingNote:
    'The three score components have fields of their own, so that one can see what a 40 is made of.',
  reports: [
    {
      metric: 'Time in stage, and Engaged to MQL by stream',
      report: 'Success path',
      rhythm: 'monthly',
      audience: 'Demand generation, Marketing operations',
    },
  ],
  sla: {
    maximumTime: lasting(365, 'days'),
    escalationTeamId: 'team_demand',
    escalation:
      'Who has been here for a year without an MQL is in the wrong stream: demand generation looks at the stream, not at the person.',
  },
  needs: 'To compare methods without a salesperson in the room.',
  challenges: 'Must explain a six-figure wish in one slide.',
  content: 'Application notes, method comparison, total cost of ownership, configurator.',
  messaging: 'Same substance, four methods: what each costs per sample.',
  hurdles: 'The stream talks about pharma, they brew beer.',
  evidence: 'Configures an instrument to the price.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_role', 'field_sector'],
  handOver: ['Score with its three parts', 'Interesting moments of the last 30 days', 'Substance and method'],
  statusIds: ['status_open', 'status_nurturing'],
  costPerLead: 2,
  assumption: assumed('two dollars a year for e-mails and webinars.'),
};
