import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';

const source = 'https://hublead.io/blog/hubspot-deal-stages';

/**
 * From one deal stage to the next. HubSpot gives each stage the probability that its deals are won; the chance to get
 * from one to the next is the quotient of the two. Of those whom the criteria let pass it takes more.
 */
function step(
  from: string,
  to: string,
  [won, wonNext]: readonly [now: number, then: number],
  days: number,
  members: Pick<RecordMembers<'transition'>, 'label' | 'event' | 'description'>,
  passing = 1,
): RecordMembers<'transition'> {
  const isWon = to === 'customer';
  return wayOf(from, to, {
    ...members,
    kind: isWon ? 'win' : 'advance',
    decidedByTeamId: 'team_sales',
    reasonListId: isWon ? 'reasonList_closedWon' : null,
    share: Math.round((won / wonNext / passing) * 10_000) / 10_000,
    delay: about(days, days * 0.6, 'days'),
    assumption: assumed(
      `${won * 100} % of deals here are won and ${wonNext * 100} % of those in the next stage, as HubSpot ships them: so many must get there. About ${days} days; a guess.`,
      source,
    ),
  });
}

const packet = [
  'Why they bought, in the words of boss and dispatcher',
  'What was promised: dates, interfaces, price',
  'The weekend of the change-over, people to train',
];

/** Through HubSpot's five deal stages, out of any of them, and back after a while. */
export const deals: readonly RecordMembers<'transition'>[] = [
  step('appointment', 'qualified', [0.2, 0.4], 9, {
    label: 'Appointment held',
    event: 'deal.appointmentHeld',
    description: 'Boss and dispatcher were there; amount and decision date are known.',
  }),
  step('qualified', 'presentation', [0.4, 0.6], 10, {
    label: 'Presentation set',
    event: 'deal.presentationSet',
    description: 'They have sent their week, and a date is in the calendar.',
  }),
  step(
    'presentation',
    'decisionMaker',
    [0.6, 0.8],
    11,
    {
      label: 'Owner says yes',
      event: 'deal.decisionMakerBoughtIn',
      description: 'Only if the dispatcher goes along.',
    },
    0.95,
  ),
  step(
    'decisionMaker',
    'contractSent',
    [0.8, 0.9],
    7,
    {
      label: 'Contract sent',
      event: 'deal.contractSent',
      description: 'Conditions settled, price agreed.',
    },
    0.96,
  ),
  {
    ...step('contractSent', 'customer', [0.9, 1], 5, {
      label: 'Contract signed',
      event: 'deal.won',
      description: 'Closed Won. Sales to Customer Success: the weekend is fixed in the same call.',
    }),
    handOver: packet,
  },
  wayOf('opportunity', 'closedLost', {
    label: 'Closed Lost',
    kind: 'lose',
    event: 'deal.lost',
    decidedByTeamId: 'team_sales',
    reasonListId: 'reasonList_closedLost',
    share: null,
    delay: about(9, 6, 'days'),
    handOver: ['Closed-lost reason in their words', 'Competitor, price, end of contract'],
    description: 'From any deal stage: what does not get to the next one.',
    assumption: assumed('the rest of each deal stage.', source),
  }),
  wayOf('closedLost', 'lead', {
    label: 'Recycled after 180 days',
    kind: 'recycle',
    trigger: 'timer',
    event: 'contact.recycled',
    timer: { kind: 'after', duration: lasting(180, 'days') },
    automation: 'workflow',
    maximumRounds: 3,
    handOver: ['Closed-lost reason and competitor', 'What has changed in the product since'],
    description:
      'Recycle the contact and reset their lifecycle stage back to Lead after a certain amount of time. The workflow clears the property first: HubSpot lets nothing go backwards otherwise.',
    assumption: assumed('180 days and three rounds; ours.'),
  }),
  wayOf('closedLost', 'nonMarketing', {
    label: 'Lost often enough',
    kind: 'recycle',
    trigger: 'timer',
    event: 'contact.leftAlone',
    timer: { kind: 'after', duration: lasting(200, 'days') },
    automation: 'workflow',
    description: 'Still here after the clock has struck: three rounds are used up. No more e-mails.',
    assumption: assumed('rare; it follows from the rounds.'),
  }),
];
