import type { PlanSource } from '../compile/plan.ts';
import { uniform } from '../lib/random.ts';
import { ln, power } from '../lib/transcendental.ts';

const ARRIVAL = 0x41525256;

/** The instants at which the leads of one source come, one after another (rules A1 to A4). */
export class ArrivalStream {
  readonly source: number;
  /** The next instant, in whole milliseconds; Infinity when no more will come. */
  next = Infinity;
  /** Which of the source's leads the next one is, from 0. */
  get ordinal(): number {
    return this.#came - 1;
  }

  #came = 0;
  #expected = 0;
  #segment = 0;
  readonly #plan: PlanSource;
  readonly #keyA: number;
  readonly #keyB: number;
  /** Exactly so many leads (whatever the process), or null: as many as the rates bring. */
  readonly #count: number | null;
  readonly #horizon: number;
  readonly #total: number;

  constructor(
    plan: PlanSource,
    source: number,
    keyA: number,
    keyB: number,
    horizonMs: number,
    count: number | null,
  ) {
    this.source = source;
    this.#plan = plan;
    this.#keyA = keyA;
    this.#keyB = keyB;
    this.#count = count;
    this.#horizon = horizonMs;
    this.#total = expectedUntil(plan, horizonMs);
    this.advance();
  }

  /** Goes on to the arrival after the next. */
  advance(): void {
    const { process, batchSize } = this.#plan;
    if (this.#total <= 0 || (this.#count !== null && this.#came >= this.#count)) {
      this.next = Infinity;
      return;
    }
    if (this.#count !== null) {
      this.#expected = this.#nextOfMany(this.#count);
    } else if (process === 'fixed') {
      this.#expected = Math.floor(this.#came / batchSize) + 0.5;
    } else if (this.#came % batchSize === 0) {
      this.#expected -= ln(uniform(this.#keyA, this.#keyB, ARRIVAL, this.#came));
    }
    this.#came += 1;
    const exact = Math.round(this.#instantOf(this.#expected));
    // Of a known number of leads none may be rounded out of the run.
    const instant = this.#count === null ? exact : Math.min(exact, this.#horizon - 1);
    this.next = instant < this.#horizon ? instant : Infinity;
  }

  /**
   * The arrivals of a Poisson process whose number is known are uniform in expected time; their order is
   * drawn one by one: the next of k remaining is the least of k uniform numbers above the last.
   */
  #nextOfMany(count: number): number {
    if (this.#plan.process === 'fixed') return ((this.#came + 0.5) / count) * this.#total;
    const remaining = count - this.#came;
    const u = uniform(this.#keyA, this.#keyB, ARRIVAL, this.#came);
    return this.#total - (this.#total - this.#expected) * power(u, 1 / remaining);
  }

  #instantOf(expected: number): number {
    const { times, expected: line } = this.#plan;
    const last = line.length - 1;
    while (this.#segment < last && line[this.#segment + 1]! < expected) this.#segment += 1;
    const from = Math.min(this.#segment, last - 1);
    const rise = line[from + 1]! - line[from]!;
    if (expected > line[last]! && rise <= 0) return Infinity;
    return rise <= 0
      ? times[from]!
      : times[from]! + ((expected - line[from]!) / rise) * (times[from + 1]! - times[from]!);
  }
}

/** How many arrivals (batches) a source brings up to an instant, on average. */
export function expectedUntil({ times, expected }: PlanSource, instant: number): number {
  let place = 1;
  while (place < times.length - 1 && times[place]! < instant) place += 1;
  const slope = (expected[place]! - expected[place - 1]!) / (times[place]! - times[place - 1]!);
  return expected[place - 1]! + (instant - times[place - 1]!) * slope;
}

/** Shares a number of leads out among sources as their expected numbers are, to whole leads (largest remainder). */
export function shareOut(leads: number, expected: readonly number[]): number[] {
  const total = expected.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return expected.map(() => 0);
  const exact = expected.map((amount) => (leads * amount) / total);
  const whole = exact.map(Math.floor);
  const left = leads - whole.reduce((sum, amount) => sum + amount, 0);
  const byRemainder = exact.map((amount, place) => ({ place, remainder: amount - whole[place]! }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, left)) whole[place] = whole[place]! + 1;
  return whole;
}
