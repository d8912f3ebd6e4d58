import type { Plan } from '../compile/plan.ts';
import { hashText, mix } from '../lib/random.ts';
import { Due } from './agenda.ts';
import { ArrivalStream, expectedUntil, shareOut } from './arrivals.ts';
import { arrive } from './arriving.ts';
import { meets } from './meets.ts';
import { firstOpen, isGoingRound, markStuck, settle, takeWay, writeVisit } from './moving.ts';
import { beginAll, settleAndBegin } from './beginning.ts';
import { decide, drawOutcome } from './deciding.ts';
import { refer } from './referring.ts';
import { Run } from './run.ts';
import { EventKind, VisitFlag, type Chunk } from './runLog.ts';
import { takeSignal, watchScore } from './signalling.ts';
import { endActivity, startActivity } from './working.ts';

const DAY_MS = 86_400_000;

/** How a run is to be made. */
export interface SimulationOptions {
  /** Exactly so many leads of the sources, spread as they say; null: as many as they bring in the days. */
  readonly leads: number | null;
  readonly days: number;
  /** A whole number from 0 to 4,294,967,295: the same seed gives the same run. */
  readonly seed: number;
}

/**
 * A run that can be made in pieces. One loop takes what comes next, an arrival or what is due, and lets it
 * happen; all rules are numbered in SPEC.md.
 */
export class Simulation {
  readonly #run: Run;
  readonly #streams: readonly ArrivalStream[];
  readonly #horizon: number;
  #next: ArrivalStream | null = null;
  /** The instant that has been reached, in milliseconds. */
  now = 0;

  constructor(plan: Plan, options: SimulationOptions, onChunk: (chunk: Chunk) => void) {
    this.#run = new Run(plan, options.seed, onChunk);
    this.#horizon = options.days * DAY_MS;
    const counts = countsOf(plan, options.leads, this.#horizon);
    this.#streams = plan.sources.map((source, place) => {
      const [keyA, keyB] = sourceKey(options.seed, source.word);
      return new ArrivalStream(source, place, keyA, keyB, this.#horizon, counts[place] ?? null);
    });
    this.#chooseNext();
  }

  /** Simulated time that is done, from 0 to 1. */
  get progress(): number {
    return Math.min(1, this.now / this.#horizon);
  }

  get leadCount(): number {
    return this.#run.leads.length;
  }

  /** Lets at most so many things happen. Returns false when the run has come to its end. */
  advance(most: number): boolean {
    const { agenda } = this.#run;
    for (let done = 0; done < most; done += 1) {
      const arrival = this.#next?.next ?? Infinity;
      const due = agenda.nextAt;
      if (arrival >= this.#horizon && due >= this.#horizon) {
        this.now = this.#horizon;
        return false;
      }
      if (arrival <= due) this.#arrive();
      else this.#happen();
    }
    return true;
  }

  /** Writes down the leads that are still inside, and hands over the last chunks. */
  finish(): void {
    const { pool } = this.#run;
    for (let slot = 0; slot < pool.capacity; slot += 1) {
      if (pool.row[slot]! < 0) continue;
      for (let level = pool.leaf[slot]!; level >= 0; level -= 1)
        writeVisit(this.#run, slot, level, NaN, -1, -1);
    }
    this.#run.leads.finish();
    this.#run.visits.finish();
    this.#run.events.finish();
  }

  #arrive(): void {
    const stream = this.#next!;
    this.now = stream.next;
    const source = this.#run.plan.sources[stream.source]!;
    const ordinal = stream.ordinal;
    const [a, b] = sourceKey(this.#run.seed, source.word);
    const key = { keyA: mix(a, ordinal + 1), keyB: mix(b, ordinal + 1) };
    arrive(
      this.#run,
      { source: stream.source, ...key, parent: -1, ordinal, enters: source.enters },
      this.now,
    );
    stream.advance();
    this.#chooseNext();
  }

  #chooseNext(): void {
    this.#next = null;
    for (const stream of this.#streams) {
      if (stream.next < (this.#next?.next ?? Infinity)) this.#next = stream;
    }
  }

  #happen(): void {
    const run = this.#run;
    const { agenda, pool } = run;
    agenda.take();
    const { at, kind, slot, level, serial, subject } = agenda;
    const current = kind === Due.scoreFall ? pool.scoreSerial[slot] : pool.serial[slot * pool.depth + level];
    // What was planned for a visit that has ended meanwhile has no effect (W3).
    if (current !== serial || pool.row[slot]! < 0) return;
    this.now = at;
    switch (kind) {
      case Due.firstResponse:
      case Due.maximumTime:
        miss(run, slot, level, kind === Due.firstResponse, at);
        return;
      case Due.clock:
        if (meets(run.plan, pool, run.plan.ways[subject]!.criterion, slot, level, at))
          passOn(run, slot, subject, at);
        return;
      case Due.retest:
        settleAndBegin(run, slot, at);
        return;
      case Due.scoreFall:
        watchScore(run, slot, at);
        settleAndBegin(run, slot, at);
        return;
      case Due.activityStart:
        startActivity(run, slot, level, subject, at);
        return;
      case Due.activityEnd:
        endActivity(run, slot, level, subject, at);
        return;
      case Due.outcome:
        if (subject < 0) drawOutcome(run, slot, level, at);
        else decide(run, slot, level, subject, at);
        return;
      case Due.signal:
        takeSignal(run, slot, level, subject, at);
        return;
      case Due.referral:
        refer(run, slot, level, subject, at);
    }
  }
}

/** A promise is broken (T3): it is counted, and the lead takes the first open way that is drawn for it. */
function miss(run: Run, slot: number, level: number, isFirstResponse: boolean, at: number): void {
  const { plan, pool } = run;
  const visit = slot * pool.depth + level;
  if (isFirstResponse && !Number.isNaN(pool.responded[visit]!)) return;
  const place = pool.stage[visit]!;
  const stage = plan.stages[place]!;
  const flag = isFirstResponse ? VisitFlag.firstResponseMissed : VisitFlag.maximumTimeMissed;
  pool.visitFlags[visit] = pool.visitFlags[visit]! | flag;
  run.log(slot, at, isFirstResponse ? EventKind.firstResponseMissed : EventKind.maximumTimeMissed, place);
  const way = firstOpen(
    run,
    isFirstResponse ? stage.firstResponseWays : stage.maximumTimeWays,
    slot,
    level,
    at,
  );
  if (way >= 0) passOn(run, slot, way, at);
}

function passOn(run: Run, slot: number, way: number, at: number): void {
  if (isGoingRound(run, slot, at)) {
    markStuck(run, slot);
    return;
  }
  takeWay(run, slot, way, at, EventKind.passed, -1);
  if (settle(run, slot, at)) beginAll(run, slot, at);
}

function sourceKey(seed: number, word: number): [number, number] {
  return [mix(mix(seed | 0, 0x53544147), word), mix(mix(word, seed | 0), hashText('lead'))];
}

/** How many leads each source brings where the number is given. Referrals come from leads, not from here. */
function countsOf(plan: Plan, leads: number | null, horizonMs: number): readonly (number | null)[] {
  if (leads === null) return plan.sources.map(() => null);
  return shareOut(
    leads,
    plan.sources.map((source) => expectedUntil(source, horizonMs) * source.batchSize),
  );
}
