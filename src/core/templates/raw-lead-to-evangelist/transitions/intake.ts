import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf, roundsIsAtLeast } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { inLargeCompany, inTargetCountry, otherCountries } from '../qualification.ts';

const isOutside = fieldIsOneOf('field_country', otherCountries);

/** From Raw Lead: filters that act by themselves, in the order they are tried. */
export const intake: readonly RecordMembers<'transition'>[] = [
  {
    id: 'transition_rawLeadToDisqualified',
    fromId: 'stage_rawLead',
    toId: 'stage_disqualified',
    label: 'Filtered out',
    kind: 'reject',
    trigger: 'automatic',
    event: 'lead.filteredOut',
    criteria: {
      any: [
        fieldIs('field_isCompetitor', true),
        fieldIs('field_emailStatus', 'invalid'),
        { all: [isOutside, { none: [inLargeCompany] }] },
      ],
    },
    automation: 'workflow',
    description:
      'Filter out competitors, addresses that do not exist, and smaller companies outside the target countries. The workflow writes which filter it was.',
    assumption: assumed('about one in ten is filtered out; it follows from the mix of the sources.'),
  },
  {
    id: 'transition_rawLeadToOtherPartner',
    fromId: 'stage_rawLead',
    toId: 'stage_otherPartner',
    label: 'Not a prospect',
    kind: 'reject',
    trigger: 'automatic',
    event: 'contact.sortedOut',
    automation: 'workflow',
    description: 'Partners, suppliers, press, students and job-seekers leave the funnel at once.',
    assumption: assumed('about six in a hundred; it follows from the mix of the sources.'),
  },
  {
    id: 'transition_rawLeadToCroReview',
    fromId: 'stage_rawLead',
    toId: 'stage_croReview',
    label: 'Large company outside the target countries',
    kind: 'reject',
    trigger: 'automatic',
    event: 'lead.escalatedToCro',
    automation: 'workflow',
    handOver: ['Company, country, size, source and request'],
    description: 'The agreed way out of the conflict between BU heads and CRO; see the score model.',
    assumption: assumed('two to three in a hundred; it follows from the mix of the sources.'),
  },
  {
    id: 'transition_rawLeadToMal',
    fromId: 'stage_rawLead',
    toId: 'stage_mal',
    label: 'Accepted by marketing',
    trigger: 'automatic',
    event: 'lead.acceptedByMarketing',
    criteria: { any: [inTargetCountry, roundsIsAtLeast('transition_croReviewToMal', 1)] },
    automation: 'workflow',
    handOver: ['Original source, campaign and first form', 'Consent with date', 'Company data'],
    description:
      'Automatic: everybody who passes the filters and has confirmed, without a decision by a person.',
    assumption: assumed('four of five raw leads pass; it follows from the mix of the sources.'),
  },
  {
    id: 'transition_rawLeadUnconfirmed',
    fromId: 'stage_rawLead',
    toId: 'stage_disqualified',
    label: 'Never confirmed',
    kind: 'reject',
    trigger: 'timer',
    event: 'lead.leftUnconfirmed',
    timer: { kind: 'after', duration: lasting(14, 'days') },
    automation: 'workflow',
    description: 'No opt-in within two weeks: the contact is deleted after 30 more days.',
    assumption: assumed('two weeks with one reminder are our proposal.'),
  },
  {
    id: 'transition_croReviewToMal',
    fromId: 'stage_croReview',
    toId: 'stage_mal',
    label: 'CRO wants to engage',
    event: 'lead.letThrough',
    decidedByTeamId: 'team_cro',
    share: 0.5,
    handOver: ['Why the CRO let it through'],
    description: 'The country counts as a fit for this lead from now on.',
    assumption: assumed('half; a guess, to be read after two quarters.'),
  },
  {
    id: 'transition_croReviewToDisqualified',
    fromId: 'stage_croReview',
    toId: 'stage_disqualified',
    label: 'Country not served',
    kind: 'reject',
    event: 'lead.declinedByCro',
    decidedByTeamId: 'team_cro',
    reasonListId: 'reasonList_croDeclined',
    share: null,
    description:
      'Engaging would cost more than the account can bring; the reason is read when target countries are agreed.',
    assumption: assumed('the other half.'),
  },
  {
    id: 'transition_otherPartnerToRawLead',
    fromId: 'stage_otherPartner',
    toId: 'stage_rawLead',
    label: 'Has become a buyer',
    kind: 'recycle',
    trigger: 'timer',
    event: 'contact.reclassified',
    criteria: fieldIs('field_contactType', 'prospect'),
    timer: { kind: 'after', duration: lasting(180, 'days') },
    automation: 'workflow',
    description: 'At the half-yearly review, with the contact type corrected.',
    maximumRounds: 1,
    assumption: assumed('every half year; our proposal.'),
  },
];
