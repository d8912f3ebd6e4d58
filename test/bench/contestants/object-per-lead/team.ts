import type { Lead } from './lead.ts';

/** People who serve leads first come, first served. */
export class Team {
  #busy = 0;
  #busyDays = 0;
  #since = 0;
  #longestQueue = 0;
  readonly #waiting: Lead[] = [];

  constructor(readonly people: number) {}

  /** True when somebody is free, who is busy from now on; else the lead waits. */
  take(lead: Lead, now: number): boolean {
    if (this.#busy < this.people) {
      this.#account(now);
      this.#busy += 1;
      return true;
    }
    this.#waiting.push(lead);
    this.#longestQueue = Math.max(this.#longestQueue, this.#waiting.length);
    return false;
  }

  /** Somebody has finished; the result is the lead that is served next, if any waits. */
  finish(now: number): Lead | undefined {
    const next = this.#waiting.shift();
    if (next === undefined) {
      this.#account(now);
      this.#busy -= 1;
    }
    return next;
  }

  report(days: number): { readonly utilisation: number; readonly longestQueue: number } {
    this.#account(days);
    return { utilisation: this.#busyDays / days / this.people, longestQueue: this.#longestQueue };
  }

  #account(now: number): void {
    this.#busyDays += this.#busy * (now - this.#since);
    this.#since = now;
  }
}
