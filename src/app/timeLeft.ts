/** So long a change of speed takes to be believed, in milliseconds. */
const SMOOTHING_MS = 3_000;
/** Before so long nothing is known. */
const TOO_SOON_MS = 300;

/**
 * How long something goes on, judged by the share of it that is done: the speed so far, in which what was long
 * ago counts less and less, so that the answer follows changes without jumping about. Instants are milliseconds
 * of any clock; one that is set back is taken to have stood still.
 */
export class TimeLeft {
  #began: number;
  #toldAt: number;
  #share = 0;
  /** Share per millisecond. */
  #speed = 0;

  constructor(at: number) {
    this.#began = at;
    this.#toldAt = at;
  }

  /** Takes in how much is done at an instant; the result is how many seconds are left, null as long as that is unknown. */
  tell(share: number, at: number): number | null {
    const passed = at - this.#toldAt;
    if (passed > 0 && share > this.#share) {
      // At first this is the plain average; later what is older than the smoothing time fades.
      const weight = Math.max(passed / (passed + SMOOTHING_MS), passed / (at - this.#began));
      this.#speed += weight * ((share - this.#share) / passed - this.#speed);
      this.#toldAt = at;
      this.#share = share;
    }
    const seconds = Math.max(0, 1 - this.#share) / this.#speed / 1_000;
    return Number.isFinite(seconds) && this.#toldAt - this.#began >= TOO_SOON_MS ? seconds : null;
  }

  /** It stood still until now, from the instant that is given: that time does not count. */
  wasPaused(from: number, until: number): void {
    const passed = Math.max(0, until - from);
    this.#began += passed;
    this.#toldAt += passed;
  }
}
