import type { Plan } from '../../src/core/compile/plan.ts';
import { joinChunks } from '../../src/core/simulate/joinChunks.ts';
import type { Chunk, RunLog } from '../../src/core/simulate/runLog.ts';
import { Simulation } from '../../src/core/simulate/simulation.ts';
import type { TeamTotals } from '../../src/core/simulate/teamTotals.ts';

export const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** One run, and the stretch of it that is watched. All times are minutes since the run's start. */
export interface Watched {
  readonly plan: Plan;
  readonly seed: number;
  readonly log: RunLog;
  /** What each team did in the whole run. */
  readonly teams: readonly TeamTotals[];
  readonly from: number;
  readonly until: number;
  /** The end of the run. */
  readonly end: number;
}

/** How a run is made and watched, in minutes. */
export interface Stretch {
  readonly warmUp: number;
  readonly minutes: number;
  readonly coolDown: number;
  /** Whether it begins with the stages' stock. */
  readonly stock: boolean;
}

/** The days of a run that is watched for such a stretch; calendars and arrivals are laid out for them. */
export function daysOf({ warmUp, minutes, coolDown }: Stretch): number {
  return (warmUp + minutes + coolDown) / DAY_MINUTES;
}

/** Makes one run of a plan, whole; its table of events stays empty. */
export function watch(plan: Plan, seed: number, stretch: Stretch): Watched {
  const chunks: Chunk[] = [];
  const { stock } = stretch;
  const simulation = new Simulation(
    plan,
    { leads: null, days: daysOf(stretch), seed, stock, events: false },
    (chunk) => chunks.push(chunk),
  );
  while (simulation.advance(1_000_000));
  simulation.finish();
  const until = stretch.warmUp + stretch.minutes;
  return {
    plan,
    seed,
    log: joinChunks(chunks),
    teams: simulation.teams,
    from: stretch.warmUp,
    until,
    end: until + stretch.coolDown,
  };
}
