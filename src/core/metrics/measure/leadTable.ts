import type { LeadColumns } from '../../simulate/runLog.ts';
import { asksForLeads, type LeadFilter } from './leadFilter.ts';

/** The columns of a chunk of leads; runs that were kept by an earlier version have no values. */
export type LeadRows = Pick<LeadColumns, 'source' | 'arrived' | 'parent'> & {
  readonly value: Float64Array | undefined;
};

/**
 * What a count has to remember of every lead, by its number. Visits may come before the chunk that their lead
 * is in: `known` says how many leads have come.
 */
export class LeadTable {
  known = 0;
  source = new Uint16Array(0);
  arrived = new Float64Array(0);
  /** What its deal is worth; null as long as no chunk has said so. */
  value: Float64Array | null = null;
  /** When it first became a customer, when it came to an end stage (NaN: never), and to which. */
  customerAt = new Float64Array(0);
  endedAt = new Float64Array(0);
  endStage = new Uint16Array(0);
  /** The flags of the visit that a filter judges the lead by. */
  flags = new Uint8Array(0);
  /** Whether the visits of a lead count; null: those of all do. */
  keep: Uint8Array | null = null;
  /** The first lead that arrived in the time that is measured; Infinity: none has come yet. */
  cohortStart = Infinity;
  readonly #fromMs: number;
  readonly #filter: LeadFilter;
  #capacity = 0;

  constructor(fromMs: number, filter: LeadFilter) {
    this.#fromMs = fromMs;
    this.#filter = filter;
    if (asksForLeads(filter)) this.keep = new Uint8Array(0);
  }

  add(rows: number, { source, arrived, parent, value }: LeadRows): void {
    const first = this.known;
    this.reach(first + rows);
    this.source.set(source.subarray(0, rows), first);
    this.arrived.set(arrived.subarray(0, rows), first);
    if (value !== undefined) {
      this.value ??= new Float64Array(this.#capacity).fill(NaN);
      this.value.set(value.subarray(0, rows), first);
    }
    // Stock comes first, and then leads in the order in which they arrive.
    for (let row = 0; row < rows && this.cohortStart === Infinity; row += 1) {
      // Leads that are stock are marked in the place of the one that referred them.
      if (arrived[row]! >= this.#fromMs && parent[row]! >= -1) this.cohortStart = first + row;
    }
    if (this.keep !== null) {
      for (let row = 0; row < rows; row += 1)
        this.keep[first + row] = this.#keeps(source[row]!, arrived[row]!) ? 1 : 0;
    }
    this.known = first + rows;
  }

  /** Makes room for so many leads. */
  reach(leads: number): void {
    if (leads <= this.#capacity) return;
    const capacity = Math.max(leads, 1_024, 2 * this.#capacity);
    this.#capacity = capacity;
    this.source = wider(this.source, new Uint16Array(capacity));
    this.arrived = wider(this.arrived, new Float64Array(capacity));
    if (this.value !== null) this.value = wider(this.value, new Float64Array(capacity).fill(NaN));
    this.customerAt = wider(this.customerAt, new Float64Array(capacity).fill(NaN));
    this.endedAt = wider(this.endedAt, new Float64Array(capacity).fill(NaN));
    this.endStage = wider(this.endStage, new Uint16Array(capacity));
    this.flags = wider(this.flags, new Uint8Array(capacity));
    if (this.keep !== null) this.keep = wider(this.keep, new Uint8Array(capacity));
  }

  #keeps(source: number, arrived: number): boolean {
    const { source: wanted, arrivedFromMs = -Infinity, arrivedBeforeMs = Infinity } = this.#filter;
    return (
      (wanted === undefined || source === wanted) && arrived >= arrivedFromMs && arrived < arrivedBeforeMs
    );
  }
}

function wider<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
