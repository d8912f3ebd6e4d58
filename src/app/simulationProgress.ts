import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { RunningSimulation, SimulationProgress } from './simulating.ts';
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

/** Something that is simulated: keeps account of how far it has got and of the time that is left, and steers it. */
export interface ProgressAccount {
  tell(told: SimulationProgress): void;
  /** It has begun: what was wished before holds for it. */
  begun(running: RunningSimulation): void;
  pause(): void;
  resume(): void;
  cancel(): void;
}

/** Opens an account for so many runs; `show` is given every new state, and the first one at once. */
export function startProgress(
  replications: number,
  now: () => number,
  show: (progress: RunProgress) => void,
): ProgressAccount {
  const timeLeft = new TimeLeft(now());
  let running: RunningSimulation | null = null;
  let pausedAt: number | null = null;
  let isCancelled = false;
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
    begun(begun) {
      running = begun;
      if (pausedAt !== null) begun.pause();
      if (isCancelled) begun.cancel();
    },
    pause() {
      pausedAt ??= now();
      running?.pause();
      become({ isPaused: true });
    },
    resume() {
      if (pausedAt !== null) timeLeft.wasPaused(pausedAt, now());
      pausedAt = null;
      running?.resume();
      become({ isPaused: false });
    },
    cancel() {
      isCancelled = true;
      running?.cancel();
    },
  };
}
