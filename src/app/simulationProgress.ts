import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { SimulationProgress } from './simulating.ts';
import { TimeLeft } from './timeLeft.ts';

/** How far a run, or many of them, has got. */
export interface RunProgress {
  /** 0 to 1, of the simulated time of all replications. */
  readonly share: number;
  readonly leads: number;
  /** Milliseconds of simulated time. */
  readonly simulatedMs: number;
  readonly measures: RunMeasures | null;
  /** Replications that are done, and how many there are to be. */
  readonly made: number;
  readonly replications: number;
  /** About how long it still takes; null: that is not known yet. */
  readonly secondsLeft: number | null;
  readonly isPaused: boolean;
}

/** Keeps account of how far something has got, and of the time that is left. */
export interface ProgressAccount {
  readonly progress: RunProgress;
  tell(told: SimulationProgress): void;
  pause(): void;
  resume(): void;
}

/** Opens an account for so many runs; `show` is given every new state, and the first one at once. */
export function startProgress(
  replications: number,
  now: () => number,
  show: (progress: RunProgress) => void,
): ProgressAccount {
  const timeLeft = new TimeLeft(now());
  let pausedAt: number | null = null;
  let progress: RunProgress = {
    share: 0,
    leads: 0,
    simulatedMs: 0,
    measures: null,
    made: 0,
    replications,
    secondsLeft: null,
    isPaused: false,
  };
  const become = (next: Partial<RunProgress>) => {
    progress = { ...progress, ...next };
    show(progress);
  };
  become({});
  return {
    get progress() {
      return progress;
    },
    tell: ({ share, made, leads, simulatedMs, measures }) =>
      become({
        share,
        made,
        leads,
        simulatedMs,
        measures: measures ?? progress.measures,
        // What a worker said just before it stood still says nothing of the speed.
        secondsLeft: pausedAt === null ? timeLeft.tell(share, now()) : progress.secondsLeft,
      }),
    pause() {
      pausedAt ??= now();
      become({ isPaused: true });
    },
    resume() {
      if (pausedAt !== null) timeLeft.wasPaused(pausedAt, now());
      pausedAt = null;
      become({ isPaused: false });
    },
  };
}
