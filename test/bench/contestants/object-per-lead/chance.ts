/** Random numbers as a simulation in JavaScript usually draws them: one after another from one seeded generator. */
export class Chance {
  #state: number;
  #spare: number | null = null;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Evenly spread over (0, 1): mulberry32. */
  uniform(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  }

  exponential(mean: number): number {
    return -mean * Math.log(this.uniform());
  }

  lognormal(mu: number, sigma: number): number {
    return Math.exp(mu + sigma * this.#normal());
  }

  /** Marsaglia's polar method, two at a time. */
  #normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    let a: number, b: number, square: number;
    do {
      a = 2 * this.uniform() - 1;
      b = 2 * this.uniform() - 1;
      square = a * a + b * b;
    } while (square >= 1 || square === 0);
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    this.#spare = b * factor;
    return a * factor;
  }
}
