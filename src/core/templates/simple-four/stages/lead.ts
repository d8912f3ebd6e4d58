import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { mayWrite } from '../definitions.ts';

const hours = 'calendar_office';

export const lead: RecordMembers<'stage'> = {
  id: 'stage_lead',
  key: 'lead',
  kind: 'inventory',
  number: '1',
  name: 'Lead',
  abbreviation: 'LEA',
  phaseId: 'phase_getKnown',
  isEntryPoint: true,
  position: { x: 0, y: 0 },
  definition:
    'Somebody who has given us their contact details and lets us write to them. They read, compare and wait; nobody calls until they ask or their score says so.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_courses'],
  activities: [
    {
      id: 'activity_leadLook',
      name: 'Look who it is',
      description: 'Five minutes: which company, how many people, do we know somebody there?',
      toolId: 'tool_crm',
      channel: 'Web',
      wait: about(3, 2, 'hours', hours),
      effort: about(6, 3, 'minutes', hours),
    },
    {
      id: 'activity_leadWelcome',
      name: 'Welcome series',
      description:
        'Three e-mails in two weeks: the guide, a story from a team like theirs, the next open evening.',
      automation: 'nurtureJourney',
      toolId: 'tool_newsletter',
      channel: 'E-mail',
      touches: 3,
    },
    {
      id: 'activity_leadNewsletter',
      name: 'Monthly newsletter',
      description: 'One idea to try in the next team meeting, three dates.',
      automation: 'nurtureJourney',
      toolId: 'tool_newsletter',
      channel: 'E-mail',
      touches: 12,
      caution: 'Not a price list. Who gets two sales e-mails in a row leaves.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: mayWrite,
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_crm', 'tool_website', 'tool_newsletter'],
  trackedFieldIds: [
    'field_originalSource',
    'field_campaign',
    'field_firstInterest',
    'field_consent',
    'field_leadScore',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'The form writes source, campaign and interest; the newsletter tool writes clicks and opt-outs.',
  reports: [
    {
      metric: 'New leads by source, and how many of them became prospects',
      report: 'The four numbers',
      rhythm: 'monthly',
      audience: 'Everybody',
    },
  ],
  sla: {
    firstResponse: lasting(2, 'days', hours),
    escalationTeamId: 'team_marketing',
    escalation:
      'The welcome e-mail goes out at once; within two working days somebody has looked who it is. In fair weeks the freelancer helps.',
  },

  needs: 'To see whether training would help, without being called.',
  challenges: 'They have a team and a feeling that something is stuck, and no budget line with that name.',
  content: 'Guide “Planning a year of training”, stories from teams, open evenings.',
  messaging: 'Try this with your team on Monday. It costs nothing.',
  hurdles: 'A work address that changes, a newsletter that lands in the bin.',
  evidence: 'Looks at one course with dates twice in a week.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource'],
  handOver: ['What they read or asked for, and when', 'Company, team size and role', 'Where we met first'],
  statusIds: ['status_new'],
  statusOnEntryId: 'status_new',
  costPerLead: 12,
  assumption: assumed(
    'twelve kroner a lead for tools and postage; a run begins without the old addresses, most of which are silent.',
  ),
};
