import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';

/** The three-way question of the method. */
export const salesDecision: RecordMembers<'stage'> = {
  id: 'stage_salesDecision',
  key: 'salesDecision',
  kind: 'gate',
  name: 'Ready to purchase?',
  abbreviation: 'Ready?',
  phaseId: 'phase_bottom',
  position: { x: 1_280, y: 0 },
  definition:
    'Sales determines: ready to purchase, not a fit to purchase, or else not ready to purchase. The answer is the field “Sales decision”; the program does the rest at once.',
  responsibleTeamId: 'team_inside',
  accountableTeamId: 'team_salesHead',
  informedTeamIds: ['team_demand'],
  criteriaAuthorTeamId: 'team_inside',
  toolIds: ['tool_marketo', 'tool_crm'],
  trackedFieldIds: ['field_verdict', 'field_programStatus'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Nobody rests here: a check by rule, with “not ready” as the way out when nothing else holds.',
  reports: [
    {
      metric: 'Ready, not ready, not a fit: shares by MQL type and acquisition program',
      report: 'Sales decisions',
      rhythm: 'weekly',
      audience: 'Inside sales, Demand generation',
    },
  ],
  handOver: ['The decision with its reason'],
  assumption: assumed(
    'how the three are shared out follows from what sales finds, and that is drawn with each lead.',
  ),
};
