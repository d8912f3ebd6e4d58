import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { mixOf, percentOf, type Weights } from '../../parts/mixOf.ts';

/** In what the people of one program differ from those of the others. */
export interface Audience {
  readonly source: string;
  readonly firstInterest: Weights;
  readonly roles?: Weights;
  readonly sectors?: Weights;
  readonly studentPercent?: number;
}

const usualRoles = { labDirector: 14, qualityManager: 18, scientist: 38, technician: 22, purchasing: 8 };
const usualSectors = { pharma: 30, food: 20, chemicals: 18, research: 16, education: 8, other: 8 };
const asked = fieldIs('field_firstInterest', 'quote');
const inTarget = fieldIsOneOf('field_sector', ['pharma', 'food', 'chemicals', 'research']);

/** What the people of a program are like; what sales finds out later is drawn with them. */
export function mix(audience: Audience): NonNullable<RecordMembers<'source'>['attributes']> {
  const students = audience.studentPercent ?? 5;
  return [
    mixOf('field_originalSource', { [audience.source]: 1 }),
    mixOf('field_firstInterest', audience.firstInterest),
    mixOf('field_mqlType', { scored: 1 }),
    mixOf('field_mqlReason', { scoreThreshold: 1 }),
    mixOf('field_permission', { optedIn: 1 }),
    mixOf('field_personKind', { buyer: 97 - students, student: students, supplier: 3 }),
    percentOf('field_isCompetitor', 1.5),
    mixOf('field_region', { northAmerica: 66, europe: 26, elsewhere: 8 }),
    mixOf('field_sector', audience.sectors ?? usualSectors),
    mixOf('field_role', audience.roles ?? usualRoles),
    mixOf('field_verdict', { ready: 60, notReady: 29, notAFit: 11 }, { all: [asked, inTarget] }),
    mixOf('field_verdict', { ready: 36, notReady: 30, notAFit: 34 }, asked),
    mixOf('field_verdict', { ready: 24, notReady: 56, notAFit: 20 }, inTarget),
    mixOf('field_verdict', { ready: 10, notReady: 44, notAFit: 46 }),
    mixOf('field_purchaseWindow', { thisFiscalYear: 56, nextFiscalYear: 34, open: 10 }, asked),
    mixOf('field_purchaseWindow', { thisFiscalYear: 24, nextFiscalYear: 46, open: 30 }),
    mixOf('field_terms', { established: 84, disputed: 12, impossible: 4 }),
    mixOf('field_satisfaction', { recommends: 46, satisfied: 44, unhappy: 10 }),
  ];
}
