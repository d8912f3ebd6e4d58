import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, signalIsNew } from '../../parts/comparisons.ts';
import { assumed } from '../../parts/assumed.ts';

const guess = assumed('the rate is a guess; count the requests of the last twelve months by first form.');

function asksToTalk(mqlReason: string): NonNullable<RecordMembers<'signal'>['sets']> {
  return [
    { fieldId: 'field_mqlType', value: 'handRaiser' },
    { fieldId: 'field_mqlReason', value: mqlReason },
    // Who asks for an answer may be answered, whatever they said about newsletters before.
    { fieldId: 'field_consent', value: 'given' },
  ];
}

/** What people say outright: that they want to talk, agree to hear from us, or want no more. */
export const requests: readonly RecordMembers<'signal'>[] = [
  {
    id: 'signal_contactForm',
    key: 'contactForm',
    name: 'Contact form submission',
    description:
      'An inquiry with the first form: the person came to talk to sales. It arrives within hours of the contact, once form and company are matched.',
    component: 'intent',
    points: 50,
    rates: [{ stageId: 'stage_mal', timesPerMonth: 120 }],
    modifiers: [
      {
        appliesTo: {
          all: [fieldIs('field_firstInterest', 'talkToSales'), signalIsNew('signal_contactForm')],
        },
        factor: 1,
      },
      { appliesTo: { all: [] }, factor: 0 },
    ],
    sets: asksToTalk('contactForm'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: assumed(
      'only for leads whose first interest was to talk to sales, once, on average six hours after arrival.',
    ),
  },
  {
    id: 'signal_demoRequest',
    key: 'demoRequest',
    name: 'Demo request',
    description:
      'A nurtured contact requested a demo. Wants an answer as soon as possible and from the right rep.',
    component: 'intent',
    points: 60,
    rates: [
      { stageId: 'stage_mal', timesPerMonth: 0.003 },
      { stageId: 'stage_recycled', timesPerMonth: 0.003 },
      { stageId: 'stage_inactive', timesPerMonth: 0.0006 },
    ],
    modifiers: [
      { appliesTo: fieldIs('field_icpFit', 'a'), factor: 1.3 },
      { appliesTo: fieldIs('field_icpFit', 'c'), factor: 0.4 },
    ],
    sets: asksToTalk('requestedDemo'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_pricingQuestion',
    key: 'pricingQuestion',
    name: 'Pricing question',
    description: 'A nurtured contact wanted to know more about pricing, by form, chat or reply to an e-mail.',
    component: 'intent',
    points: 50,
    rates: [
      { stageId: 'stage_mal', timesPerMonth: 0.0015 },
      { stageId: 'stage_recycled', timesPerMonth: 0.0015 },
      { stageId: 'stage_inactive', timesPerMonth: 0.0003 },
    ],
    sets: asksToTalk('askedAboutPricing'),
    isHandRaise: true,
    toolId: 'tool_website',
    assumption: guess,
  },
  {
    id: 'signal_consentConfirmed',
    key: 'consentConfirmed',
    name: 'Consent confirmed',
    description: 'The link in the double opt-in e-mail is clicked.',
    points: 0,
    rates: [{ stageId: 'stage_rawLead', timesPerMonth: 5 }],
    sets: [{ fieldId: 'field_consent', value: 'given' }],
    toolId: 'tool_marketingAutomation',
    assumption: assumed('nine of ten confirm within two weeks, half of them within four days.'),
  },
  {
    id: 'signal_unsubscribe',
    key: 'unsubscribe',
    name: 'Unsubscribed',
    description: 'Unsubscribed from all e-mail. Takes away points and the right to write.',
    points: -30,
    rates: [
      { stageId: 'stage_mal', timesPerMonth: 0.012 },
      { stageId: 'stage_recycled', timesPerMonth: 0.015 },
    ],
    modifiers: [{ appliesTo: fieldIs('field_privateEmail', true), factor: 1.6 }],
    sets: [{ fieldId: 'field_consent', value: 'refused' }],
    toolId: 'tool_marketingAutomation',
    assumption: assumed('about 1 % of contacts a month; from the e-mail statistics of the company.'),
  },
];
