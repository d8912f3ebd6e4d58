import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_london';

export const evangelist: RecordMembers<'stage'> = {
  id: 'stage_evangelist',
  key: 'evangelist',
  kind: 'inventory',
  number: '7',
  name: 'Evangelist',
  abbreviation: 'EVA',
  phaseId: 'phase_afterSales',
  position: { x: 3_000, y: 0 },
  definition:
    'A champion of the brand, through co-marketing, business referrals, and various forms of partnership. A referral becomes a new Lead, and the circle closes.',

  responsibleTeamId: 'team_success',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_salesLead', 'team_board'],
  activities: [
    {
      id: 'activity_evangelistAsk',
      name: 'Ask what they would like to do',
      description: 'A visit with cake. Co-marketing, referrals or partnership; one of them, for a year.',
      toolId: 'tool_hubspot',
      channel: 'Visit',
      touches: 1,
      wait: about(2, 1, 'days', hours),
      effort: about(1.5, 0.5, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_evangelistFilm',
      name: 'Co-marketing: a film in the van',
      description: 'Four minutes with the boss and an engineer, for the website and the fair.',
      teamId: 'team_marketing',
      toolId: 'tool_website',
      channel: 'Film',
      touches: 1,
      effort: about(9, 3, 'hours', hours),
    },
    {
      id: 'activity_evangelistReferral',
      name: 'Business referrals: the card',
      description: 'A card with their name and a code; fifty pounds off for both firms.',
      automation: 'workflow',
      toolId: 'tool_marketingHub',
      channel: 'Post and e-mail',
      touches: 2,
    },
    {
      id: 'activity_evangelistPartner',
      name: 'Partnership: the trade council',
      description: 'Eight firms, twice a year, decide with us what is built next.',
      teamId: 'team_board',
      automation: 'workflow',
      toolId: 'tool_hubspot',
      channel: 'Meeting',
      touches: 2,
      caution: 'Not as a sales event.',
    },
  ],
  enterCriteria: fieldIsKnown('field_nps'),
  leaveCriteria: fieldIsOneOf('field_health', ['green', 'amber']),
  criteriaAuthorTeamId: 'team_success',
  toolIds: ['tool_hubspot', 'tool_website', 'tool_marketingHub'],
  trackedFieldIds: ['field_programme', 'field_referralsMade', 'field_nps'],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote: 'Each referral is a contact with source Referrals and an association “referred by”.',
  reports: [
    {
      metric: 'Referrals, and customers that came of them, by programme',
      report: 'Evangelists',
      rhythm: 'quarterly',
      audience: 'Marketing, Customer Success, directors',
    },
  ],
  sla: {
    firstResponse: lasting(6, 'days', hours),
    escalationTeamId: 'team_marketing',
    escalation:
      'A visit within six working days; who is referred is rung within two office hours like any inquiry, and the Evangelist hears what became of it.',
  },

  needs: 'To be the firm the others ask.',
  challenges: 'Does not want to help the competitor in the next street.',
  content: 'The film, the card, a seat on the council.',
  messaging: 'Your film has been watched by two hundred firms. Three of them rang.',
  hurdles: 'A bad Monday in the week of the interview.',
  evidence: 'Has already told three people before we asked.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_programme'],
  handOver: [
    'Who was recommended by whom, and what was said',
    'Trade and number of engineers of the new firm',
  ],
  statusIds: ['status_connected'],
  costPerLead: 120,
  stock: { leads: 26, age: about(280, 140, 'days'), isWorked: true },
  assumption: assumed('26 at the start; 120 pounds for cake, film and cards.'),
};
