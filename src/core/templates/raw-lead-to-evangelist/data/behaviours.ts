import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { assumed } from '../../parts/assumed.ts';
import { comesFrom } from '../qualification.ts';

type Rates = NonNullable<RecordMembers<'signal'>['rates']>;

/** How often a month it happens in nurture, once recycled, and while sales works with the lead. */
function nurtured(inMal: number, whenRecycled: number, whenInactive: number): Rates {
  return [
    { stageId: 'stage_mal', timesPerMonth: inMal },
    { stageId: 'stage_recycled', timesPerMonth: whenRecycled },
    { stageId: 'stage_inactive', timesPerMonth: whenInactive },
  ];
}

const modifiers = [
  { appliesTo: comesFrom('metaAds'), factor: 0.5 },
  { appliesTo: comesFrom('partner', 'referral'), factor: 1.5 },
  { appliesTo: fieldIs('field_icpFit', 'a'), factor: 1.2 },
];

const assumption = assumed(
  'rate and points are guesses, set so that together with the fit rules about a quarter of the MALs become MQL within a year. Replace the rates by counts from the marketing automation.',
);

/** What people do before they talk to us: they visit, download, join webinars, read, interact, click. */
export const behaviours: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_websiteVisit',
    key: 'websiteVisit',
    name: 'Website visit',
    description: 'A visit of two pages or more by a known contact.',
    points: 1,
    rates: [
      ...nurtured(0.45, 0.22, 0.06),
      { stageId: 'stage_sal', timesPerMonth: 2 },
      { stageId: 'stage_sql', timesPerMonth: 2 },
      { stageId: 'stage_opportunity', timesPerMonth: 1.5 },
    ],
    modifiers,
    toolId: 'tool_website',
    assumption,
  },
  {
    id: 'signal_emailClick',
    key: 'emailClick',
    name: 'E-mail click',
    description: 'A click on a link in a nurture e-mail; opening alone does not count.',
    points: 3,
    rates: nurtured(0.22, 0.11, 0.03),
    modifiers,
    toolId: 'tool_marketingAutomation',
    assumption,
  },
  {
    id: 'signal_contentDownload',
    key: 'contentDownload',
    name: 'Content download',
    description: 'A checklist, template or calculator, such as the shift-planning checklist.',
    points: 8,
    rates: nurtured(0.06, 0.03, 0.006),
    modifiers,
    toolId: 'tool_website',
    assumption,
  },
  {
    id: 'signal_eBook',
    key: 'eBook',
    name: 'E-book read',
    description: 'The planning maturity e-book opened and read beyond the first chapter.',
    points: 8,
    rates: nurtured(0.03, 0.015, 0.003),
    modifiers,
    toolId: 'tool_website',
    assumption,
  },
  {
    id: 'signal_webinar',
    key: 'webinar',
    name: 'Webinar attended',
    description: 'At least half an hour in a webinar, live or recorded.',
    points: 12,
    rates: nurtured(0.03, 0.015, 0.003),
    modifiers: [{ appliesTo: fieldIs('field_firstInterest', 'webinar'), factor: 2 }, ...modifiers],
    toolId: 'tool_webinar',
    assumption,
  },
  {
    id: 'signal_socialInteraction',
    key: 'socialInteraction',
    name: 'Social media interaction',
    description: 'A comment, share or reply to one of our posts by a known contact.',
    points: 2,
    rates: nurtured(0.1, 0.05, 0.02),
    modifiers,
    toolId: 'tool_adPlatforms',
    assumption,
  },
  {
    id: 'signal_brochure',
    key: 'brochure',
    name: 'Brochure opened',
    description: 'The product brochure, on paper by request or as a tracked PDF.',
    points: 6,
    rates: [...nurtured(0.02, 0.01, 0.002), { stageId: 'stage_sql', timesPerMonth: 0.5 }],
    modifiers,
    toolId: 'tool_website',
    assumption,
  },
  {
    id: 'signal_pricingPage',
    key: 'pricingPage',
    name: 'Pricing page visit',
    description: 'A purchase indicator: the pricing page for more than half a minute.',
    component: 'intent',
    points: 10,
    rates: [
      ...nurtured(0.04, 0.02, 0.004),
      { stageId: 'stage_sal', timesPerMonth: 0.6 },
      { stageId: 'stage_sql', timesPerMonth: 0.8 },
      { stageId: 'stage_opportunity', timesPerMonth: 0.5 },
    ],
    modifiers,
    toolId: 'tool_website',
    assumption,
  },
];
