import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_office';

export const advocate: RecordMembers<'stage'> = {
  id: 'stage_advocate',
  key: 'advocate',
  kind: 'inventory',
  number: '4',
  name: 'Advocate',
  abbreviation: 'ADV',
  phaseId: 'phase_getRecommended',
  position: { x: 1_020, y: 0 },
  definition:
    'A customer who tells others about us: in a story, by naming us to a colleague elsewhere, or by developing a course with us. Also called promoter.',

  responsibleTeamId: 'team_courses',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_marketing'],
  informedTeamIds: ['team_sales'],
  activities: [
    {
      id: 'activity_advocateAsk',
      name: 'Ask for one favour',
      description: 'The trainer asks personally: would you tell somebody? Says what we do in return.',
      toolId: 'tool_phone',
      channel: 'Phone',
      touches: 1,
      wait: about(2, 1.5, 'days', hours),
      effort: about(30, 10, 'minutes', hours),
      makesContact: true,
      caution: 'One favour a year is enough.',
    },
    {
      id: 'activity_advocateStory',
      name: 'Write their story',
      description: 'A page and a photograph for website and fair, approved by them.',
      teamId: 'team_marketing',
      toolId: 'tool_website',
      channel: 'Content',
      touches: 1,
      effort: about(5, 2, 'hours', hours),
    },
    {
      id: 'activity_advocateThanks',
      name: 'Say thank you',
      description: 'A card by hand on the day an introduction arrives, and a seat in the next open course.',
      automation: 'workflow',
      toolId: 'tool_crm',
      channel: 'Post',
      touches: 1,
    },
  ],
  enterCriteria: fieldIsKnown('field_satisfaction'),
  leaveCriteria: fieldIsKnown('field_satisfaction'),
  criteriaAuthorTeamId: 'team_courses',
  toolIds: ['tool_crm', 'tool_phone', 'tool_website'],
  trackedFieldIds: ['field_favour', 'field_introductions'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Each introduction is a new contact with source Recommendation and the name of the Advocate.',
  reports: [
    {
      metric: 'Introductions, and customers that came of them',
      report: 'The four numbers',
      rhythm: 'monthly',
      audience: 'Everybody',
    },
  ],
  sla: {
    firstResponse: lasting(5, 'days', hours),
    escalationTeamId: 'team_courses',
    escalation:
      'The trainer asks within five working days. Who is introduced is called the same day, and the Advocate hears how it went.',
  },

  needs: 'To look good in front of the person they send to us.',
  challenges: 'Their company wants to see every sentence before it is published.',
  content: 'Their story, ready to be forwarded; three sentences for an introduction.',
  messaging: 'Whom do you know whose team would have enjoyed that day?',
  hurdles: 'They change jobs. (Then there are two.)',
  evidence: 'Names somebody without being asked.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_favour'],
  handOver: ['Who was recommended by whom, and what was said about us'],
  statusIds: ['status_connected'],
  costPerLead: 400,
  stock: { leads: 9, age: about(220, 100, 'days'), isWorked: true },
  assumption: assumed('nine advocates at the start, 400 kroner for cards, seats and photographs; guesses.'),
};
