/** More timers than this at one instant are a circle: the others wait for ever, so that walking on is possible. */
const MOST_STRIKES = 1_000;

/** A clock that stands still until it is told to move on: for walking a lead by hand and for replaying one. */
export class LeadClock {
  #now: number;
  #nextId = 1;
  readonly #timers = new Map<number, { readonly due: number; readonly strike: () => void }>();

  constructor(now = 0) {
    this.#now = now;
  }

  /** Drops all timers and stands at another instant: for the next lead on the same machine. */
  reset(now: number): void {
    this.#now = now;
    this.#timers.clear();
  }

  now(): number {
    return this.#now;
  }

  /** What XState calls to start a timer; a delay that is not finite never ends. */
  setTimeout(strike: (...args: unknown[]) => void, delayMs: number): number {
    const id = this.#nextId;
    this.#nextId += 1;
    if (Number.isFinite(delayMs)) this.#timers.set(id, { due: this.#now + Math.max(0, delayMs), strike });
    return id;
  }

  clearTimeout(id: unknown): void {
    this.#timers.delete(id as number);
  }

  /** When the next timer ends, or Infinity. */
  get nextDue(): number {
    let next = Infinity;
    for (const { due } of this.#timers.values()) next = Math.min(next, due);
    return next;
  }

  /** Moves on to an instant, letting every timer end at its own time, those of one time in the order they were started. */
  advanceTo(instant: number): void {
    for (let strikes = 0; strikes < MOST_STRIKES; strikes += 1) {
      let first = -1;
      let due = Infinity;
      // A map keeps the order of insertion, so the earliest-started of equal timers is found first.
      for (const [id, timer] of this.#timers) {
        if (timer.due < due) {
          due = timer.due;
          first = id;
        }
      }
      if (due > instant) break;
      if (due > this.#now) strikes = 0;
      const { strike } = this.#timers.get(first)!;
      this.#timers.delete(first);
      this.#now = Math.max(this.#now, due);
      strike();
    }
    this.#now = Math.max(this.#now, instant);
  }
}
