import type { Plan } from '../compile/plan.ts';
import { ChunkReader, LEAD_PORTION_ROWS, PORTION_ROWS } from './chunkReader.ts';
import { Engine } from './engine.ts';
import type { Chunk } from './runLog.ts';
import { teamTotals, type TeamTotals } from './teamTotals.ts';
import { writeArrivals } from './writeArrivals.ts';
import { writePlan } from './writePlan.ts';

const DAY_MS = 86_400_000;

/** How a run is to be made. */
export interface SimulationOptions {
  /** Exactly so many leads of the sources, spread as they say; null: as many as they bring in the days. */
  readonly leads: number | null;
  /** Need not be whole. */
  readonly days: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same run. */
  readonly seed: number;
  /** Whether it begins with the stock of the stages; else they are empty. */
  readonly stock?: boolean;
  /** Days after which the totals of teams begin to count. */
  readonly warmUpDays?: number;
  /** Whether the table of events is written; measures do without. */
  readonly events?: boolean;
}

/** A run that can be made in pieces; all rules are numbered in SPEC.md. */
export class Simulation {
  readonly #plan: Plan;
  readonly #horizon: number;
  readonly #warmUpMs: number;
  readonly #reader: ChunkReader;
  #engine: Engine | null;
  readonly #bytesPerLead: number;
  #last = { now: 0, leads: 0, bytes: 0, teams: [] as readonly TeamTotals[] };

  /**
   * `onChunk` gets the log in chunks that may be kept; null: nobody keeps it. `onRows` gets the same rows earlier
   * and a few at a time, in memory that is written over as soon as it returns.
   */
  constructor(
    plan: Plan,
    options: SimulationOptions,
    onChunk: ((chunk: Chunk) => void) | null,
    onRows: ((rows: Chunk) => void) | null = null,
  ) {
    this.#plan = plan;
    this.#horizon = Math.round(options.days * DAY_MS);
    this.#warmUpMs = Math.round((options.warmUpDays ?? 0) * DAY_MS);
    const attributes = attributesTypeOf(plan);
    const engine = Engine.take({
      handOver: (table, rows) => reader.read(table, rows),
    });
    const reader = new ChunkReader(engine, {
      fieldCount: plan.fields.length,
      attributes,
      onChunk,
      onRows,
    });
    this.#reader = reader;
    engine.call.beginRun(this.#horizon);
    const memory = writePlan(engine, plan, options.seed, this.#warmUpMs);
    this.#bytesPerLead = engine.call.bytesPerLead();
    engine.call.layOutLog(
      LEAD_PORTION_ROWS,
      PORTION_ROWS,
      Number(options.events ?? true),
      Number(attributes === 'f64'),
    );
    const { leads, seed, stock = false } = options;
    writeArrivals(engine, plan, memory, { leads, seed, stock }, this.#horizon);
    engine.call.start(this.#warmUpMs);
    this.#engine = engine;
  }

  /** Simulated time that is done, from 0 to 1. */
  get progress(): number {
    return Math.min(1, Math.max(0, this.now) / this.#horizon);
  }

  /** The instant that has been reached, in milliseconds. */
  get now(): number {
    return this.#engine === null ? this.#last.now : Math.max(0, this.#engine.call.reached());
  }

  get leadCount(): number {
    return this.#engine?.call.leadCount() ?? this.#last.leads;
  }

  /** What the teams that are a limit have done so far. */
  get teams(): readonly TeamTotals[] {
    return this.#engine === null
      ? this.#last.teams
      : teamTotals(this.#engine, this.#plan, this.#warmUpMs, this.now);
  }

  /** Bytes that a lead inside takes up, without what is planned for it. */
  get bytesPerLead(): number {
    return this.#bytesPerLead;
  }

  /** Bytes of memory that are in use. */
  get bytes(): number {
    return this.#engine?.call.bytesInUse() ?? this.#last.bytes;
  }

  /** Lets at most so many things happen. Returns false when the run has come to its end. */
  advance(most: number): boolean {
    return this.#engine !== null && this.#engine.call.advance(most) === 1;
  }

  /** Writes down the leads that are still inside, and hands over the last chunks. */
  finish(): void {
    const engine = this.#engine;
    if (engine === null) return;
    engine.call.finish();
    this.#reader.finish();
    this.#last = { now: this.now, leads: this.leadCount, bytes: this.bytes, teams: this.teams };
    this.#engine = null;
    engine.giveBack();
  }
}

/** A lead that is read back must decide as it did: listed numbers keep the precision they need. */
function attributesTypeOf(plan: Plan): 'f32' | 'f64' {
  const listed = plan.sources.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values));
  return listed.every((value) => Object.is(Math.fround(value), value)) ? 'f32' : 'f64';
}
