import type { Plan } from '../compile/plan.ts';
import { hashText, mix } from '../lib/random.ts';
import { ArrivalStream, expectedUntil, shareOut } from './arrivals.ts';
import type { Engine } from './engine.ts';
import type { Address, EngineMemory } from './engineMemory.ts';
import { stockOf, type StockLead } from './stock.ts';

const PORTION = 1_024;
/** Words of 32 bits of one arrival: the instant takes two. */
const WORDS = 8;

/** Writes the leads that come into the engine's memory, a portion at a time, in the order of time. */
export class ArrivalWriter {
  readonly #engine: Engine;
  readonly #plan: Plan;
  readonly #at: Address;
  readonly #enters: readonly Address[];
  readonly #streams: readonly ArrivalStream[];
  readonly #stock: readonly StockLead[];
  readonly #stockEnters: ReadonlyMap<number, Address>;
  #stockAt = 0;

  constructor(
    engine: Engine,
    plan: Plan,
    memory: EngineMemory,
    sourceEnters: readonly Address[],
    options: { readonly leads: number | null; readonly seed: number; readonly stock: boolean },
    horizonMs: number,
  ) {
    this.#engine = engine;
    this.#plan = plan;
    this.#enters = sourceEnters;
    const counts = countsOf(plan, options.leads, horizonMs);
    this.#streams = plan.sources.map((source, place) => {
      const keyA = mix(mix(options.seed | 0, 0x53544147), source.word);
      const keyB = mix(mix(source.word, options.seed | 0), hashText('lead'));
      return new ArrivalStream(source, place, keyA, keyB, horizonMs, counts[place] ?? null);
    });
    this.#stock = options.stock ? stockOf(plan, options.seed) : [];
    this.#stockEnters = new Map(
      [...new Set(this.#stock.map(({ stage }) => stage))].map((stage) => [
        stage,
        memory.list(wayIn(plan, stage)),
      ]),
    );
    this.#at = engine.call.beginStream(PORTION);
  }

  /** Writes the next portion; how many leads it has. */
  write(): number {
    const words = new Int32Array(this.#engine.buffer, this.#at, PORTION * WORDS);
    const instants = new Float64Array(this.#engine.buffer, this.#at, (PORTION * WORDS) / 2);
    let written = 0;
    while (written < PORTION) {
      const stock = this.#stock[this.#stockAt];
      const stream = this.#next();
      const word = written * WORDS;
      if (stock !== undefined && stock.at <= (stream?.next ?? Infinity)) {
        instants[word / 2] = stock.at;
        words[word + 2] = stock.source;
        words[word + 3] = stock.ordinal;
        words[word + 4] = this.#stockEnters.get(stock.stage)!;
        words[word + 5] = -2 - stock.stage;
        words[word + 6] = stock.stage;
        this.#stockAt += 1;
      } else if (stream === null) break;
      else {
        instants[word / 2] = stream.next;
        words[word + 2] = stream.source;
        words[word + 3] = stream.ordinal;
        words[word + 4] = this.#enters[stream.source]!;
        words[word + 5] = -1;
        words[word + 6] = this.#plan.sources[stream.source]!.entryStage;
        stream.advance();
      }
      written += 1;
    }
    return written;
  }

  /** The source whose lead comes next; of several at one instant the earlier one. */
  #next(): ArrivalStream | null {
    let first: ArrivalStream | null = null;
    for (const stream of this.#streams) if (stream.next < (first?.next ?? Infinity)) first = stream;
    return first;
  }
}

/** A stage with the groups around it, outermost first. */
function wayIn(plan: Plan, stage: number): number[] {
  const stages: number[] = [];
  for (let at = stage; at >= 0; at = plan.stages[at]!.parent) stages.unshift(at);
  return stages;
}

/** How many leads each source brings where the number is given. Referrals come from leads, not from here. */
function countsOf(plan: Plan, leads: number | null, horizonMs: number): readonly (number | null)[] {
  if (leads === null) return plan.sources.map(() => null);
  return shareOut(
    leads,
    plan.sources.map((source) => expectedUntil(source, horizonMs) * source.batchSize),
  );
}
