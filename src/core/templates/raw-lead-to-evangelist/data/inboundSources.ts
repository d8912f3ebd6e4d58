import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { inOfficeHours } from '../../parts/arrivals.ts';
import { leadMix } from './leadMix.ts';

const entryStageId = 'stage_rawLead';
const agreedByTeamIds = ['team_marketing', 'team_bdr', 'team_ae'];

/** Sources in which the lead finds us, or somebody brings it. */
export const inboundSources: readonly RecordMembers<'source'>[] = [
  {
    id: 'source_website',
    key: 'website',
    name: 'Website and organic search',
    definition:
      'First form on our own website after a visit that no advertisement paid for: newsletter, contact form, demo form.',
    channel: 'Website',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([350, 350, 390, 370, 350, 350, 290, 270, 370, 390, 400, 320]),
    attributes: leadMix({
      sourceKey: 'website',
      firstInterest: { talkToSales: 19, content: 41, newsletter: 40 },
    }),
    costPerMonth: 6_500,
    assumption: assumed(
      'volume and mix are for a company of Northwind’s size; website leads become customers a little more often than paid ones (1.55 % of leads against 1.47 % for social networks).',
      pages.implisit,
    ),
  },
  {
    id: 'source_contentDownload',
    key: 'contentDownload',
    name: 'Content download',
    definition:
      'First form on a landing page for a checklist, calculator or e-book that was sent or shared without a paid campaign.',
    channel: 'Website',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([330, 330, 370, 350, 330, 330, 280, 260, 360, 370, 380, 310]),
    attributes: leadMix({
      sourceKey: 'contentDownload',
      firstInterest: { talkToSales: 1, content: 99 },
      jobLevels: { cLevel: 8, headOfDepartment: 21, manager: 28, specialist: 32, assistant: 11 },
      privateEmailPercent: 10,
    }),
    costPerMonth: 4_000,
    assumption: assumed(
      'volume and mix are guesses; content leads are mostly scored MQLs, and of those 8–25 % become SQLs.',
      pages.cactus,
    ),
  },
  {
    id: 'source_webinar',
    key: 'webinar',
    name: 'Webinar',
    definition: 'First registration for one of our webinars, whether or not the person attended.',
    channel: 'Webinar',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([140, 180, 200, 190, 180, 170, 60, 40, 200, 220, 220, 100]),
    attributes: leadMix({
      sourceKey: 'webinar',
      firstInterest: { talkToSales: 2, webinar: 98 },
      privateEmailPercent: 4,
      competitorPercent: 4,
    }),
    costPerLead: 22,
    assumption: assumed(
      'volume and mix are guesses; 17.8 % of webinar leads became opportunities in CRM data of about 500 firms.',
      pages.implisit,
    ),
  },
  {
    id: 'source_events',
    key: 'events',
    name: 'Events',
    definition: 'Badge scan or card from a trade fair or conference, entered within two business days.',
    channel: 'Event',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([20, 60, 140, 180, 100, 80, 0, 0, 120, 120, 60, 20]),
    attributes: leadMix({
      sourceKey: 'events',
      firstInterest: { talkToSales: 14, webinar: 86 },
      jobLevels: { cLevel: 14, headOfDepartment: 28, manager: 26, specialist: 24, assistant: 8 },
      privateEmailPercent: 2,
      consentPendingPercent: 40,
      competitorPercent: 5,
    }),
    costPerLead: 95,
    assumption: assumed('volume and cost are guesses; 15–40 % of event MQLs become SQLs.', pages.cactus),
  },
  {
    id: 'source_partner',
    key: 'partner',
    name: 'Partner',
    definition:
      'Introduced by an implementation or technology partner, with the partner named on the contact.',
    channel: 'Partner',
    agreedByTeamIds,
    entryStageId,
    arrivals: inOfficeHours([30, 32, 36, 36, 34, 34, 28, 26, 36, 38, 40, 30]),
    attributes: leadMix({
      sourceKey: 'partner',
      firstInterest: { talkToSales: 36, content: 34, webinar: 30 },
      jobLevels: { cLevel: 18, headOfDepartment: 34, manager: 28, specialist: 16, assistant: 4 },
      contactTypes: { prospect: 97, partner: 3 },
      privateEmailPercent: 1,
      competitorPercent: 0.5,
      priorOutboundPercent: 15,
    }),
    costPerLead: 40,
    assumption: assumed('volume, mix and cost are guesses; partner fees are in the cost of a lead.'),
  },
  {
    id: 'source_referral',
    key: 'referral',
    name: 'Referral',
    definition:
      'Recommended by an Evangelist, who is named on the contact. The leads of this source come from the referrals of the lifecycle itself.',
    channel: 'Referral',
    agreedByTeamIds: [...agreedByTeamIds, 'team_customerSuccess'],
    entryStageId,
    isReferral: true,
    attributes: leadMix({
      sourceKey: 'referral',
      firstInterest: { talkToSales: 48, content: 30, webinar: 22 },
      jobLevels: { cLevel: 22, headOfDepartment: 36, manager: 26, specialist: 13, assistant: 3 },
      contactTypes: { prospect: 98, partner: 2 },
      privateEmailPercent: 1,
      competitorPercent: 0.5,
      consentPendingPercent: 5,
    }),
    costPerLead: 60,
    assumption: assumed(
      'mix is a guess; referrals convert best: 24.7 % of leads became opportunities and 14.7 % of those deals, 3.63 % in all. The cost is the thank-you budget.',
      pages.implisit,
    ),
  },
];
