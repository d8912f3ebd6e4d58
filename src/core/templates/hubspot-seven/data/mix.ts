import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { mixOf, numberMixOf, percentOf, type Weights } from '../../parts/mixOf.ts';

/** In what the contacts of one source differ from those of the others. */
export interface Audience {
  readonly source: string;
  readonly firstConversion: Weights;
  readonly engineers?: Weights;
  readonly privatePercent?: number;
  readonly bouncedPercent?: number;
}

const usualEngineers = { upTo4: 34, from5To19: 40, from20To99: 20, from100: 6 };
const asked = fieldIs('field_firstConversion', 'inquiry');
const decides = fieldIsOneOf('field_buyingRole', ['decisionMaker', 'budgetHolder']);

/** What the contacts of a source are like; what conversations find out later is drawn with them. */
export function mix(audience: Audience): NonNullable<RecordMembers<'source'>['attributes']> {
  const bounced = audience.bouncedPercent ?? 2;
  return [
    mixOf('field_originalSource', { [audience.source]: 1 }),
    mixOf('field_firstConversion', audience.firstConversion),
    mixOf('field_mqlType', { scored: 1 }),
    mixOf('field_mqlReason', { score: 1 }),
    mixOf('field_contactKind', { prospect: 95, supplier: 3, student: 2 }),
    percentOf('field_isCompetitor', 1),
    percentOf('field_privateEmail', audience.privatePercent ?? 22),
    mixOf('field_emailCheck', { delivered: 100 - bounced, bounced }),
    mixOf('field_marketingContact', { yes: 1 }),
    mixOf('field_temperature', { hot: 30, warm: 70 }, asked),
    mixOf('field_temperature', { warm: 30, cold: 70 }),
    mixOf('field_country', { unitedKingdom: 88, ireland: 7, elsewhere: 5 }),
    mixOf('field_trade', { heating: 38, electrical: 24, fireSecurity: 12, facilities: 14, other: 12 }),
    mixOf('field_engineers', audience.engineers ?? usualEngineers),
    mixOf('field_buyingRole', { decisionMaker: 52, budgetHolder: 14, influencer: 22, endUser: 12 }, asked),
    mixOf('field_buyingRole', { decisionMaker: 30, budgetHolder: 10, influencer: 30, endUser: 30 }),
    mixOf('field_demand', { proven: 86, assumed: 10, none: 4 }, asked),
    mixOf('field_demand', { proven: 70, assumed: 20, none: 10 }),
    mixOf('field_timeline', { thisQuarter: 48, thisYear: 42, open: 10 }, asked),
    mixOf('field_timeline', { thisQuarter: 22, thisYear: 58, open: 20 }),
    mixOf('field_budget', { approved: 44, planned: 50, none: 6 }, decides),
    mixOf('field_budget', { approved: 24, planned: 60, none: 16 }),
    mixOf('field_planner', { wantsIt: 55, sceptical: 40, against: 5 }),
    mixOf('field_owner', { boughtIn: 60, conditional: 36, notConvinced: 4 }),
    mixOf('field_health', { green: 78, amber: 22 }),
    numberMixOf('field_nps', [
      [10, 18],
      [9, 22],
      [8, 24],
      [7, 16],
      [6, 10],
      [4, 6],
      [2, 4],
    ]),
  ];
}
