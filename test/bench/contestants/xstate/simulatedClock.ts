import type { Happening } from '../object-per-lead/happening.ts';

const MS_PER_DAY = 86_400_000;

/** The clock of the actors: its timers are happenings of the simulation. */
export class SimulatedClock {
  constructor(private readonly later: (days: number, strike: () => void) => Happening) {}

  setTimeout(strike: () => void, ms: number): Happening {
    return this.later(ms / MS_PER_DAY, strike);
  }

  clearTimeout(timer: Happening): void {
    timer.isCancelled = true;
  }
}
