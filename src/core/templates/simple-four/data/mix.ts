import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { mixOf, numberMixOf, percentOf, type Weights } from '../../parts/mixOf.ts';

/** In what the leads of one source differ from those of the others. */
export interface Audience {
  readonly source: string;
  readonly firstInterest: Weights;
  readonly teamSizes?: Weights;
}

const usualTeamSizes = { upTo5: 24, from6To20: 42, from21To100: 26, over100: 8 };
const wantsOffer = fieldIs('field_firstInterest', 'offer');

/** What a source's leads are like; what a call finds out later is drawn with them. */
export function mix({
  source,
  firstInterest,
  teamSizes,
}: Audience): NonNullable<RecordMembers<'source'>['attributes']> {
  return [
    mixOf('field_originalSource', { [source]: 1 }),
    mixOf('field_firstInterest', firstInterest),
    mixOf('field_leadType', { scored: 1 }),
    mixOf('field_consent', { given: 1 }),
    percentOf('field_isCompetitor', 3),
    mixOf('field_teamSize', teamSizes ?? usualTeamSizes),
    mixOf('field_role', { decides: 45, recommends: 40, participates: 15 }, wantsOffer),
    mixOf('field_role', { decides: 22, recommends: 40, participates: 38 }),
    mixOf('field_need', { clear: 92, vague: 7, none: 1 }, wantsOffer),
    mixOf('field_need', { clear: 80, vague: 15, none: 5 }),
    mixOf('field_wishedDate', { thisQuarter: 52, nextQuarter: 40, later: 8 }, wantsOffer),
    mixOf('field_wishedDate', { thisQuarter: 30, nextQuarter: 50, later: 20 }),
    mixOf('field_budget', { set: 50, canBeFound: 44, none: 6 }),
    numberMixOf('field_satisfaction', [
      [10, 24],
      [9, 26],
      [8, 26],
      [7, 12],
      [5, 8],
      [3, 4],
    ]),
  ];
}
