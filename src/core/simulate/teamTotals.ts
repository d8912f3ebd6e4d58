import type { Plan } from '../compile/plan.ts';
import { openTimeUntil } from '../lib/openTime.ts';
import type { Engine } from './engine.ts';

/** What a team with so many people did in a run, from the end of the warm-up on. Times are milliseconds. */
export interface TeamTotals {
  /** Its place in the plan. */
  readonly team: number;
  /** People's time at work on leads, and their working time in all. */
  readonly busyMs: number;
  readonly openMs: number;
  /** The length of the queue, added up over time. */
  readonly queueMs: number;
  readonly queueMax: number;
  /** Pieces of work begun, those among them that had to wait, and how long all waited together. */
  readonly starts: number;
  readonly waits: number;
  readonly waitMs: number;
  /** How often each wait occurred: the middles of bins a 256th wide, and nought itself. */
  readonly waitCounts: { readonly values: Float64Array; readonly counts: Uint32Array };
  readonly overflows: number;
  readonly gaveUps: number;
}

const What = {
  queueMs: 0,
  queueMax: 1,
  busyMs: 2,
  starts: 3,
  waits: 4,
  waitMs: 5,
  overflows: 6,
  gaveUps: 7,
} as const;
const WAIT_BINS = 10_242;
const BINS_AN_OCTAVE = 256;

/** The totals of every team that is a limit, as they are at an instant. */
export function teamTotals(engine: Engine, plan: Plan, warmUpMs: number, now: number): TeamTotals[] {
  return plan.teams.flatMap(({ crews }, team) => {
    if (crews.length === 0) return [];
    const total = (what: keyof typeof What) => engine.call.teamTotal(team, What[what], now);
    const openMs = crews.reduce(
      (sum, { people, calendar }) => sum + people * workingTime(plan, calendar, warmUpMs, now),
      0,
    );
    return [
      {
        team,
        busyMs: total('busyMs'),
        openMs,
        queueMs: total('queueMs'),
        queueMax: total('queueMax'),
        starts: total('starts'),
        waits: total('waits'),
        waitMs: total('waitMs'),
        waitCounts: waitCounts(engine, team),
        overflows: total('overflows'),
        gaveUps: total('gaveUps'),
      },
    ];
  });
}

function workingTime(plan: Plan, calendar: number, from: number, until: number): number {
  if (until <= from) return 0;
  if (calendar < 0) return until - from;
  const times = plan.calendars[calendar]!;
  return openTimeUntil(times, until) - openTimeUntil(times, from);
}

/** Only the bins in which there is something. */
function waitCounts(engine: Engine, team: number): TeamTotals['waitCounts'] {
  const counts = new Uint32Array(engine.buffer, engine.call.waitCountsOf(team), WAIT_BINS);
  const filled: number[] = [];
  counts.forEach((count, bin) => {
    if (count > 0) filled.push(bin);
  });
  return {
    values: Float64Array.from(filled, middleOf),
    counts: Uint32Array.from(filled, (bin) => counts[bin]!),
  };
}

function middleOf(bin: number): number {
  if (bin === 0) return 0;
  let octave = 1;
  for (let n = BINS_AN_OCTAVE; n <= bin - 1; n += BINS_AN_OCTAVE) octave *= 2;
  const low = octave * (1 + ((bin - 1) % BINS_AN_OCTAVE) / BINS_AN_OCTAVE);
  const width = octave / BINS_AN_OCTAVE;
  // Waits are whole milliseconds: a bin narrower than one holds a single value.
  return width <= 1 ? Math.ceil(low) : low + (width - 1) / 2;
}
