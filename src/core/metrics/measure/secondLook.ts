import type { Plan } from '../../compile/plan.ts';
import { VisitFlag } from '../../simulate/runLog.ts';
import { countOpenVisit } from './countOpenVisit.ts';
import type { VisitCount, VisitRows } from './countVisits.ts';
import type { LeadTable } from './leadTable.ts';
import { QualifiedCount } from './qualifiedCount.ts';
import { ReasonCount } from './reasonCount.ts';
import type { StageTables } from './stageTables.ts';

const DAY_MS = 86_400_000;

/** Why visits of a stage are looked at again; `top`: they say which flags a lead has that is there at the end. */
const Look = { end: 1, customer: 2, qualified: 4, top: 8 } as const;

/**
 * Takes from single visits what they say about their lead (its outcome, its kind, the reason that it was given),
 * and counts what those that have not ended say about their stage.
 */
export class SecondLook {
  readonly leads: LeadTable;
  readonly #stages: StageTables;
  /** By way: how many of the stages around it stay. */
  readonly #keepDepth: Uint8Array;
  readonly reasons: ReasonCount;
  /** null: the plan names no qualifying stage. */
  readonly qualified: QualifiedCount | null;
  /** Different leads that became customers, and on which days from the run's start; a day is 24 hours. */
  customers = 0;
  readonly customersByDay: number[] = [];
  /** By stage: why all its visits are looked at, 0 where they are not. */
  readonly #whys: Uint8Array;

  constructor(plan: Plan, stages: StageTables, leads: LeadTable, wantsFlags: boolean) {
    this.leads = leads;
    this.#stages = stages;
    this.#keepDepth = Uint8Array.from(plan.ways, ({ keepDepth }) => keepDepth);
    this.reasons = new ReasonCount(plan);
    this.qualified = plan.qualifiedStage < 0 ? null : new QualifiedCount();
    this.#whys = Uint8Array.from(
      plan.stages,
      ({ isEnd, parent }, place) =>
        (isEnd ? Look.end : 0) |
        (place === plan.customerStage ? Look.customer : 0) |
        (place === plan.qualifiedStage ? Look.qualified : 0) |
        (wantsFlags && parent < 0 ? Look.top : 0),
    );
  }

  /** By stage: 1 where all its visits are to be looked at. */
  get isLookedAt(): Uint8Array {
    return this.#whys.map((why) => (why === 0 ? 0 : 1));
  }

  /** Looks at a row that `countVisits` has picked. */
  at(row: number, visits: VisitRows, count: VisitCount): void {
    const { leads } = this;
    const flag = visits.flags[row]!;
    const entered = visits.entered[row]!;
    if (entered >= count.untilMs || (flag & VisitFlag.backfilled) !== 0) return;
    const lead = visits.lead[row]!;
    const place = visits.stage[row]!;
    const why = this.#whys[place]!;
    const counts = (flag & count.mask) === count.wanted && (leads.keep === null || leads.keep[lead] !== 0);
    if (counts && visits.reason[row]! >= 0) this.#reason(row, visits, count);
    const isOpen = !(visits.left[row]! < count.untilMs);
    const isMeasured = counts && entered >= count.fromMs;
    if (isOpen && isMeasured) countOpenVisit(this.#stages, visits, row, count.untilMs);
    if (why === 0) return;
    leads.reach(lead + 1);
    if (why & Look.qualified && isMeasured) {
      const isAccepted = !isOpen && count.advances[visits.way[row]! + 1] !== 0;
      this.qualified?.visited(lead, (flag & VisitFlag.handRaiser) !== 0, isAccepted);
    }
    if (why & Look.customer && flag & VisitFlag.firstVisit) {
      leads.customerAt[lead] = entered;
      leads.flags[lead] = flag;
      if (isMeasured) this.#becameCustomer(lead, entered);
    }
    if (why & Look.end) {
      leads.endedAt[lead] = entered;
      leads.endStage[lead] = place;
    }
    const decides = (why & Look.end) !== 0 || ((why & Look.top) !== 0 && isOpen);
    if (decides && Number.isNaN(leads.customerAt[lead]!)) leads.flags[lead] = flag;
  }

  #reason(row: number, { lead, stage, left, way, reason }: VisitRows, count: VisitCount): void {
    // A move writes a row for every stage that is left; the outermost of them stands for it.
    if (this.#keepDepth[way[row]!] !== count.depth[stage[row]!]) return;
    if (!(left[row]! >= count.fromMs && left[row]! < count.untilMs)) return;
    this.reasons.given(lead[row]!, way[row]!, reason[row]!, this.leads.source, this.leads.known);
  }

  #becameCustomer(lead: number, at: number): void {
    const day = Math.floor(at / DAY_MS);
    while (this.customersByDay.length <= day) this.customersByDay.push(0);
    this.customersByDay[day] = this.customersByDay[day]! + 1;
    this.customers += 1;
    this.qualified?.becameCustomer(lead);
  }
}
