import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { comesFrom } from '../qualification.ts';

const decidedByTeamId = 'team_ae';

/** From one deal stage to the next: the share is what lost and postponed deals leave over. */
function step(
  from: string,
  to: string,
  label: string,
  event: string,
  meanDays: number,
): RecordMembers<'transition'> {
  return {
    id: `transition_${from}Done`,
    fromId: `stage_${from}`,
    toId: `stage_${to}`,
    label,
    event,
    decidedByTeamId,
    share: null,
    delay: about(meanDays, Math.round(meanDays * 0.6), 'days'),
    description:
      'Taken when the buyer has shown what the stage asks for; otherwise the deal is lost or postponed.',
    assumption: assumed(
      `about ${meanDays} days; the share is what lost (10 %) and postponed (4 %) leave over in each deal stage, so that about one deal in five is won.`,
      pages.growthEngineer,
    ),
  };
}

/** Through the eight deal stages, and out of any of them. */
export const deals: readonly RecordMembers<'transition'>[] = [
  step('discoveryBooked', 'needsConfirmed', 'Discovery held', 'deal.discoveryHeld', 8),
  step('needsConfirmed', 'decisionProcessMapped', 'Process mapped', 'deal.decisionProcessMapped', 8),
  step('decisionProcessMapped', 'solutionPresented', 'Solution presented', 'deal.solutionPresented', 10),
  step('solutionPresented', 'businessCaseAgreed', 'Business case agreed', 'deal.businessCaseAgreed', 14),
  step('businessCaseAgreed', 'proposalSent', 'Proposal sent', 'deal.proposalSent', 11),
  step('proposalSent', 'negotiation', 'Negotiation opened', 'deal.negotiationOpened', 10),
  step('negotiation', 'contractOut', 'Contract sent', 'deal.contractSent', 12),
  {
    id: 'transition_contractSigned',
    fromId: 'stage_contractOut',
    toId: 'stage_customer',
    label: 'Contract signed',
    kind: 'win',
    event: 'deal.contractSigned',
    decidedByTeamId,
    reasonListId: 'reasonList_closedWon',
    share: null,
    delay: about(6, 4, 'days'),
    handOver: [
      'Why they bought, with the figures of the business case',
      'What was promised: dates, functions, price',
      'People and roles, and who was against it',
      'Success criteria for the first 90 days',
    ],
    description: 'Closed Won. AE to Customer Success.',
    assumption: assumed(
      'about 6 days; the share is what lost and postponed leave over.',
      pages.growthEngineer,
    ),
  },
  {
    id: 'transition_opportunityToLost',
    fromId: 'stage_opportunity',
    toId: 'stage_lost',
    label: 'Closed Lost',
    kind: 'lose',
    event: 'deal.lost',
    decidedByTeamId,
    reasonListId: 'reasonList_closedLost',
    share: 0.1,
    modifiers: [
      { appliesTo: comesFrom('referral', 'partner'), share: 0.06 },
      { appliesTo: fieldIs('field_competition', 'incumbent'), share: 0.15 },
      { appliesTo: fieldIs('field_competition', 'none'), share: 0.08 },
    ],
    delay: about(14, 9, 'days'),
    handOver: ['Closed-lost reason in their words', 'Competitor, price and end of that contract'],
    description: 'From any deal stage. More often against the present vendor, less often when recommended.',
    assumption: assumed(
      '10 % in each deal stage; 6 % when recommended: referrals win 14.7 % of deals where all sources win 6 %, so at least twice as often.',
      pages.implisit,
    ),
  },
  {
    id: 'transition_opportunityToRecycled',
    fromId: 'stage_opportunity',
    toId: 'stage_recycled',
    label: 'Deal postponed',
    kind: 'recycle',
    event: 'deal.postponed',
    decidedByTeamId,
    reasonListId: 'reasonList_notReady',
    share: 0.04,
    delay: about(16, 10, 'days'),
    handOver: ['Not-ready reason and date to return', 'State of the mutual plan'],
    description: 'The project is real but not now. Not a lost deal, and not a deal that stays open for ever.',
    assumption: assumed('4 % in each deal stage; a guess.'),
  },
  {
    id: 'transition_lostToRecycled',
    fromId: 'stage_lost',
    toId: 'stage_recycled',
    label: 'Recycled after 180 days',
    kind: 'recycle',
    trigger: 'timer',
    event: 'deal.recycled',
    timer: { kind: 'after', duration: lasting(180, 'days') },
    automation: 'workflow',
    maximumRounds: 2,
    description:
      'Recycle the contact and reset its lifecycle stage after a certain amount of time; unless the account has an open deal again.',
    assumption: assumed('180 days and two rounds are our proposal.'),
  },
];
