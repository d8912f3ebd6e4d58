/** Time, as an argument. */
export interface Timers {
  /** Milliseconds since 1970; for showing only. */
  now(): number;
  /** Acts once after so many milliseconds; the result takes it back. */
  after(ms: number, act: () => void): () => void;
}

/** The clock of the browser. */
export const browserTimers: Timers = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** The answer, or a rejection with a sentence when it does not come in time. */
export function withinTime<T>(timers: Timers, ms: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(ms, () =>
      reject(new Error(`The browser’s storage has not answered for ${ms / 1_000} seconds.`)),
    );
    answer.finally(cancel).then(resolve, reject);
  });
}
