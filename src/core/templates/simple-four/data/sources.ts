import { atAnyHour, inOfficeHours } from '../../parts/arrivals.ts';
import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { mix } from './mix.ts';

const entryStageId = 'stage_lead';
const agreedByTeamIds = ['team_marketing', 'team_sales'];

/** Five sources, agreed by both teams. */
export const sources: readonly RecordMembers<'source'>[] = [
  {
    id: 'source_website',
    key: 'website',
    name: 'Website',
    definition: 'First form on our own pages: “Ask for an offer” or “Tell me about new dates”.',
    channel: 'Website',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([34, 36, 38, 32, 34, 26, 10, 30, 46, 40, 36, 18]),
    attributes: mix({ source: 'website', firstInterest: { offer: 56, guide: 10, news: 34 } }),
    costPerMonth: 14_000,
    assumption: assumed('about one form a day; more than half ask for an offer. Count your own.'),
  },
  {
    id: 'source_guide',
    key: 'guide',
    name: 'Team-training guide',
    definition: 'Downloaded the guide “Planning a year of training” and let us write to them.',
    channel: 'Website',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([28, 26, 26, 22, 22, 18, 8, 24, 34, 32, 28, 12]),
    attributes: mix({ source: 'guide', firstInterest: { offer: 3, guide: 97 } }),
    costPerMonth: 6_000,
    assumption: assumed('about 280 downloads a year by work addresses; a guess.'),
  },
  {
    id: 'source_linkedIn',
    key: 'linkedIn',
    name: 'LinkedIn posts',
    definition: 'Came from a post of ours or of one of our trainers; no paid advertisement.',
    channel: 'Social media',
    agreedByTeamIds,
    entryStageId,
    arrivals: atAnyHour([12, 12, 14, 12, 12, 8, 4, 10, 14, 14, 12, 6]),
    attributes: mix({
      source: 'linkedIn',
      firstInterest: { offer: 12, guide: 38, news: 50 },
      teamSizes: { upTo5: 32, from6To20: 38, from21To100: 22, over100: 8 },
    }),
    costPerMonth: 3_000,
    assumption: assumed('a hundred and thirty a year; mostly the time of the trainers who write. A guess.'),
  },
  {
    id: 'source_fairs',
    key: 'fairs',
    name: 'Fairs and local events',
    definition: 'A card or a talk at a fair, an association meeting or our own open evening.',
    channel: 'Event',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([0, 12, 20, 6, 16, 0, 0, 0, 24, 14, 6, 0]),
    attributes: mix({
      source: 'fairs',
      firstInterest: { offer: 26, guide: 34, news: 40 },
      teamSizes: { upTo5: 16, from6To20: 40, from21To100: 32, over100: 12 },
    }),
    costPerLead: 650,
    assumption: assumed('stand and travel shared out over the cards of the year; a guess.'),
  },
  {
    id: 'source_referral',
    key: 'referral',
    name: 'Recommendation',
    definition: 'An Advocate named us; their name is on the contact.',
    channel: 'Referral',
    agreedByTeamIds: [...agreedByTeamIds, 'team_courses'],
    entryStageId,
    isReferral: true,
    attributes: mix({
      source: 'referral',
      firstInterest: { offer: 66, guide: 14, news: 20 },
      teamSizes: { upTo5: 12, from6To20: 44, from21To100: 34, over100: 10 },
    }),
    costPerLead: 200,
    assumption: assumed('two of three ask for an offer at once; the cost is a box of chocolates and a card.'),
  },
];
