import type { PlanDelay } from '../compile/plan.ts';
import type { Sampler } from '../lib/distributions.ts';
import type { OpenTimes } from '../lib/openTime.ts';
import type { Engine } from './engine.ts';

/** An address in the engine's memory; 0 stands for nothing. */
export type Address = number;

const samplerKinds = [
  'constant',
  'exponential',
  'lognormal',
  'gamma',
  'weibull',
  'triangular',
  'uniform',
  'empirical',
] as const satisfies readonly Sampler['kind'][];

/** Writes lists, numbers and what is made of them into the engine's memory. */
export class EngineMemory {
  readonly #engine: Engine;
  readonly #calendars: readonly Address[];
  readonly #noItems: Address;

  constructor(engine: Engine, calendars: readonly OpenTimes[]) {
    this.#engine = engine;
    this.#noItems = this.words([0]);
    this.#calendars = calendars.map(({ opens, closes, before }) =>
      engine.call.calendar(opens.length, this.doubles(opens), this.doubles(closes), this.doubles(before)),
    );
  }

  /** Whole numbers, one after another. */
  words(values: ArrayLike<number>): Address {
    const at = this.#engine.call.allocate(4 * values.length);
    new Int32Array(this.#engine.buffer, at, values.length).set(values);
    return at;
  }

  /** How many there are, then the whole numbers. */
  list(values: readonly number[]): Address {
    return values.length === 0 ? this.#noItems : this.words([values.length, ...values]);
  }

  bytes(values: ArrayLike<number>): Address {
    const at = this.#engine.call.allocate(values.length);
    new Uint8Array(this.#engine.buffer, at, values.length).set(values);
    return at;
  }

  doubles(values: ArrayLike<number>): Address {
    const at = this.#engine.call.allocate(8 * values.length);
    new Float64Array(this.#engine.buffer, at, values.length).set(values);
    return at;
  }

  /** The plan's calendar; 0 for none. */
  calendar(place: number): Address {
    return place < 0 ? 0 : this.#calendars[place]!;
  }

  sampler(sampler: Sampler | null): Address {
    if (sampler === null) return 0;
    const { kind, a, b, c, values, cumulated } = sampler;
    const numbers = values.length === 0 ? 0 : this.doubles([...values, ...cumulated]);
    return this.#engine.call.sampler(samplerKinds.indexOf(kind), a, b, c, numbers, values.length);
  }

  delay(delay: PlanDelay | null): Address {
    if (delay === null) return 0;
    return this.#engine.call.delay(this.sampler(delay.sampler), this.calendar(delay.calendar), delay.unitMs);
  }
}
