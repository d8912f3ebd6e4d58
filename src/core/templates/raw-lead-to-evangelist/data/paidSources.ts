import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { atAnyHour, inOfficeHours } from '../../parts/arrivals.ts';
import { leadMix } from './leadMix.ts';

const agreedByTeamIds = ['team_marketing', 'team_bdr', 'team_ae'];

/** Sources in which we pay for the first contact, or make it ourselves. */
export const paidSources: readonly RecordMembers<'source'>[] = [
  {
    id: 'source_linkedInAds',
    key: 'linkedInAds',
    name: 'LinkedIn Ads',
    definition: 'Lead form or landing page reached from a paid LinkedIn campaign.',
    channel: 'LinkedIn',
    agreedByTeamIds,
    entryStageId: 'stage_rawLead',
    arrivals: inOfficeHours([180, 200, 220, 220, 210, 200, 160, 150, 220, 230, 230, 180]),
    attributes: leadMix({
      sourceKey: 'linkedInAds',
      firstInterest: { talkToSales: 4, content: 66, webinar: 30 },
      jobLevels: { cLevel: 14, headOfDepartment: 32, manager: 32, specialist: 18, assistant: 4 },
      privateEmailPercent: 12,
    }),
    costPerLead: 85,
    assumption: assumed(
      'volume, mix and cost are guesses; the targeting by title shows in the mix. Paid lead forms: 5–20 % of MQLs become SQLs.',
      pages.cactus,
    ),
  },
  {
    id: 'source_metaAds',
    key: 'metaAds',
    name: 'Meta Ads',
    definition: 'Lead form or landing page reached from a paid Facebook or Instagram campaign.',
    channel: 'Meta',
    agreedByTeamIds,
    entryStageId: 'stage_rawLead',
    arrivals: atAnyHour([240, 250, 260, 260, 250, 250, 230, 230, 260, 260, 270, 240]),
    attributes: leadMix({
      sourceKey: 'metaAds',
      firstInterest: { talkToSales: 4, content: 76, newsletter: 20 },
      jobLevels: { cLevel: 7, headOfDepartment: 15, manager: 25, specialist: 33, assistant: 20 },
      countries: {
        germany: 500,
        austria: 100,
        switzerland: 70,
        netherlands: 100,
        denmark: 40,
        sweden: 50,
        unitedKingdom: 40,
        france: 30,
        unitedStates: 10,
        elsewhere: 60,
      },
      privateEmailPercent: 58,
      undeliverablePercent: 4,
      consentPendingPercent: 30,
    }),
    costPerLead: 28,
    assumption: assumed(
      'cheaper compared to LinkedIn campaigns, but with private email addresses and a much higher rate of “unreachable” MQLs; how much higher is a guess. Paid lead forms: 5–20 % of MQLs become SQLs.',
      pages.cactus,
    ),
  },
  {
    id: 'source_paidSearch',
    key: 'paidSearch',
    name: 'Paid search',
    definition: 'First form after a click on a paid search result.',
    channel: 'Search',
    agreedByTeamIds,
    entryStageId: 'stage_rawLead',
    arrivals: inOfficeHours([165, 170, 185, 175, 170, 165, 140, 135, 180, 185, 185, 145]),
    attributes: leadMix({
      sourceKey: 'paidSearch',
      firstInterest: { talkToSales: 17, content: 63, newsletter: 20 },
    }),
    costPerLead: 62,
    assumption: assumed(
      'volume, mix and cost are guesses; 14.3 % of paid search leads became opportunities in CRM data of about 500 firms.',
      pages.implisit,
    ),
  },
  {
    id: 'source_outbound',
    key: 'outbound',
    name: 'Outbound',
    definition:
      'Found and contacted by a BDR or AE, and answered. Enters as SGL when the person has agreed to hear more; a list is not a lead.',
    channel: 'Outbound',
    agreedByTeamIds: [...agreedByTeamIds, 'team_buHeads'],
    entryStageId: 'stage_sgl',
    arrivals: inOfficeHours([100, 105, 110, 105, 100, 100, 80, 75, 110, 115, 115, 85]),
    attributes: leadMix({
      sourceKey: 'outbound',
      firstInterest: { content: 60, webinar: 40 },
      jobLevels: { cLevel: 22, headOfDepartment: 44, manager: 26, specialist: 8 },
      contactTypes: { prospect: 1 },
      privateEmailPercent: 0,
      undeliverablePercent: 0,
      consentPendingPercent: 0,
      competitorPercent: 0,
      priorOutboundPercent: 100,
    }),
    costPerLead: 55,
    assumption: assumed(
      'volume, mix and cost are guesses; outbound sourced leads become SQLs in 20–55 % of cases, sales-generated leads opportunities in 13.9 %.',
      pages.cactus,
    ),
  },
];
