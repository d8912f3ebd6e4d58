import type { Plan } from '../../compile/plan.ts';
import { EventKind, type Chunk, type EventColumns } from '../../simulate/runLog.ts';
import { countVisits, type VisitCount, type VisitRows } from './countVisits.ts';
import { wantedFlags, type LeadFilter } from './leadFilter.ts';
import { LeadTable, type LeadRows } from './leadTable.ts';
import { SecondLook } from './secondLook.ts';
import { createStageTables, VisitCode, type StageTables } from './stageTables.ts';

const DAY_MS = 86_400_000;

/** What of a run is counted: from the end of the warm-up to the end of the run, everything or a part. */
export interface CountOptions {
  /** Milliseconds since the run's start; 0: there is no warm-up. */
  readonly warmUpMs?: number;
  /** When the run ends; the days of the plan where it is left out. What comes later counts as not having come. */
  readonly untilMs?: number;
  readonly filter?: LeadFilter;
}

type Rows = Pick<Chunk, 'table' | 'rows' | 'columns'>;

/** Counts a run chunk by chunk, as it is made: nothing is looked at twice. */
export class RunCounter {
  readonly plan: Plan;
  readonly filter: LeadFilter;
  readonly stages: StageTables;
  readonly leads: LeadTable;
  readonly look: SecondLook;
  /** How often each way of the plan brought a referral. */
  readonly referred: Float64Array;
  /** Leads that were referred by another. */
  referrals = 0;
  /** Whether visits say how long they waited and were worked on. */
  hasWaits = false;
  readonly #count: VisitCount;
  readonly #referring: number;
  #picked = new Int32Array(0);
  /** Chunks of visits and events whose leads have to be known first. */
  #held: Rows[] = [];

  constructor(plan: Plan, { warmUpMs = 0, untilMs = plan.runDays * DAY_MS, filter = {} }: CountOptions = {}) {
    this.plan = plan;
    this.filter = filter;
    this.stages = createStageTables(plan, Math.max(0, untilMs - warmUpMs));
    this.leads = new LeadTable(warmUpMs, filter);
    const wantsFlags = filter.mqlType !== undefined || filter.isRecycled !== undefined;
    this.look = new SecondLook(plan, this.stages, this.leads, wantsFlags);
    this.referred = new Float64Array(plan.ways.length);
    this.#referring = plan.ways.filter(({ trigger }) => trigger === 'referral').length;
    const advances = plan.ways.map(({ kind }) => kind === 'advance' || kind === 'win');
    this.#count = {
      fromMs: warmUpMs,
      untilMs,
      ...wantedFlags(filter),
      keep: this.leads.keep,
      cohortStart: 0,
      depth: Uint8Array.from(plan.stages, ({ depth }) => depth),
      isLookedAt: this.look.isLookedAt,
      advances: Uint16Array.from([0, ...advances.map((isOne) => (isOne ? VisitCode.advanced : 0))]),
      ways: new Float64Array((plan.ways.length + 1) * plan.depth),
      levels: plan.depth,
    };
  }

  get fromMs(): number {
    return this.#count.fromMs;
  }

  get untilMs(): number {
    return this.#count.untilMs;
  }

  /** How often a way of the plan was taken. A move leaves several nested stages; the outermost stands for it. */
  takenBy(way: number): number {
    const { ways, levels } = this.#count;
    return ways[(way + 1) * levels + this.plan.ways[way]!.keepDepth]!;
  }

  /** The run ends earlier than it was to: to be said before its last chunks come, which tell who is still inside. */
  endAt(untilMs: number): void {
    this.#count.untilMs = Math.min(this.#count.untilMs, untilMs);
  }

  /** Takes in the rows of one chunk. The chunks of a table come in their order, those of several tables in any. */
  add(chunk: Rows): void {
    if (chunk.table === 'leads') this.#addLeads(chunk);
    else if (this.#mustWait(chunk)) this.#held.push(copyOf(chunk));
    else if (chunk.table === 'visits') this.#addVisits(chunk);
    else this.#addEvents(chunk);
  }

  #addLeads({ rows, columns }: Rows): void {
    const { leads } = this;
    const { arrived, parent, ...others } = columns as unknown as LeadRows;
    leads.add(rows, { arrived, parent, ...others });
    this.look.reasons.resolve(leads.source, leads.known);
    for (let row = 0; row < rows; row += 1) {
      const isMeasured = arrived[row]! >= this.fromMs && arrived[row]! < this.untilMs;
      if (!isMeasured || parent[row]! < 0) continue;
      if (leads.keep === null || leads.keep[parent[row]!] !== 0) this.referrals += 1;
    }
    const held = this.#held;
    this.#held = [];
    for (const chunk of held) this.add(chunk);
  }

  /** Whether something about the leads of these rows must be known that is not known yet. */
  #mustWait({ table, rows, columns }: Rows): boolean {
    const { keep, cohortStart, known } = this.leads;
    if (keep === null && (table === 'events' || cohortStart < Infinity)) return false;
    const lead = columns['lead']!;
    for (let row = 0; row < rows; row += 1) if (lead[row]! >= known) return true;
    return false;
  }

  #addVisits({ rows, columns }: Rows): void {
    const visits = columns as unknown as VisitRows;
    const count = this.#count;
    count.keep = this.leads.keep;
    count.cohortStart = this.leads.cohortStart;
    if (visits.waited !== undefined) this.hasWaits = true;
    if (this.#picked.length < rows) this.#picked = new Int32Array(rows);
    const picks = countVisits(this.stages, count, rows, visits, this.#picked);
    for (let n = 0; n < picks; n += 1) this.look.at(this.#picked[n]!, visits, count);
  }

  #addEvents({ rows, columns }: Rows): void {
    // Where one way refers, the leads say how often.
    if (this.#referring < 2) return;
    const { kind, subject, at, lead } = columns as unknown as EventColumns;
    const { keep } = this.leads;
    for (let row = 0; row < rows; row += 1) {
      if (kind[row] !== EventKind.referred || at[row]! < this.fromMs || at[row]! >= this.untilMs) continue;
      if (keep !== null && keep[lead[row]!] === 0) continue;
      this.referred[subject[row]!] = this.referred[subject[row]!]! + 1;
    }
  }
}

/** The rows for later: whoever gave them may send them elsewhere, and write over them. */
function copyOf({ table, rows, columns }: Rows): Rows {
  const copies = Object.entries(columns).map(([name, column]) => [name, column.slice()] as const);
  return { table, rows, columns: Object.fromEntries(copies) };
}
