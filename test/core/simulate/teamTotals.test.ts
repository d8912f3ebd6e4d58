import { describe, expect, it } from 'vitest';
import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import type { TeamTotals } from '../../../src/core/simulate/teamTotals.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { comes, comeTogether, desk, served } from './desk.ts';
import { activity, byChance, exponential, takes } from './parts.ts';
import { runOf, visitsOf, type TestRun } from './runs.ts';

const HOUR = 3_600_000;

function totalsOf(run: TestRun): TeamTotals {
  return run.teams['desk']!;
}

describe('the totals of a team', () => {
  it('add up what its people and its queue did (M2)', () => {
    const run = runOf(
      blueprintOf(desk(), ...['ada', 'ben', 'cat'].map((name) => comes(name, 12, 'a')), served('a')),
      { days: 1 },
    );
    expect(totalsOf(run)).toMatchObject({
      busyMs: 6 * HOUR,
      openMs: 24 * HOUR,
      queueMs: (2 + 4) * HOUR,
      queueMax: 2,
      starts: 3,
      waits: 2,
      waitMs: 6 * HOUR,
      overflows: 0,
      gaveUps: 0,
    });
  });

  it('count what is under way and who still waits up to the end (M2)', () => {
    const run = runOf(
      blueprintOf(desk(), ...['ada', 'ben'].map((name) => comes(name, 23, 'a')), served('a')),
      {
        days: 1,
      },
    );
    expect(totalsOf(run)).toMatchObject({ busyMs: HOUR, queueMs: HOUR, starts: 1, waits: 0, waitMs: 0 });
    expect(visitsOf(run).map(({ waited, worked }) => [waited, worked])).toEqual([
      [0, HOUR],
      [HOUR, 0],
    ]);
  });

  it('count from the end of the warm-up; a wait counts where the work begins, whole (M2)', () => {
    const blueprint = blueprintOf(
      desk(),
      ...['ada', 'ben', 'cat', 'dan'].map((name) => comes(name, 12, 'a')),
      served('a'),
    );
    // From three on: half of Ben's two hours, and all of Cat's and Dan's; two wait, then one, then nobody.
    expect(totalsOf(runOf(blueprint, { days: 1, warmUpDays: 15 / 24 }))).toMatchObject({
      busyMs: 5 * HOUR,
      openMs: 9 * HOUR,
      queueMs: (2 + 2) * HOUR,
      queueMax: 2,
      starts: 2,
      waits: 2,
      waitMs: (4 + 6) * HOUR,
    });
    const whole = runOf(blueprint, { days: 1 });
    expect(runOf(blueprint, { days: 1, warmUpDays: 0.5 }).log).toEqual(whole.log);
  });

  it('take people for open only in their hours, and for busy only there (M2, W2)', () => {
    const openHours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
    const run = runOf(
      blueprintOf(
        record('calendar', 'office', { openHours }),
        desk({ headCount: 2, calendarId: 'calendar_office', shifts: [{ headCount: 1, calendarId: null }] }),
        ...['ada', 'ben', 'cat', 'dan'].map((name) => comes(name, 40, 'a')),
        served('a', { activities: [activity('a', { effort: takes(12, 'hours') })] }),
      ),
      { days: 3 },
    );
    // The shift has the calendar of the settings, which there is none: it works around the clock. Two begin in the
    // office at four with twelve hours, the third is done at four in the morning and takes the fourth.
    const office = 1 + 8;
    expect(totalsOf(run)).toMatchObject({
      busyMs: (2 * office + 12 + 12) * HOUR,
      openMs: (2 * 3 * 8 + 72) * HOUR,
      starts: 4,
    });
  });

  it('are of teams that are a limit only, and none below that level (M2, L1)', () => {
    const blueprint = blueprintOf(desk(), record('team', 'free'), comes('ada', 12, 'a'), served('a'));
    expect(Object.keys(runOf(blueprint, { days: 1 }).teams)).toEqual(['desk']);
    expect(Object.keys(runOf(blueprint, { days: 1, level: 'time' }).teams)).toEqual([]);
  });

  it('tell how long each waited, to a 256th (M2)', () => {
    const run = runOf(
      blueprintOf(
        desk({ headCount: 2 }),
        byChance('a', 22),
        served('a', { activities: [activity('a', { effort: exponential(2, 'hours') })] }),
        stage('b'),
        transition('a', 'b'),
      ),
      { leads: 3_000, days: 140 },
    );
    const { waitCounts, starts, waits, waitMs } = totalsOf(run);
    const { values, counts } = waitCounts;
    const told = Array.from(values).flatMap((value, bin) =>
      Array.from({ length: counts[bin]! }, () => value),
    );
    const waited = visitsOf(run, { stage: 'a' })
      .filter(({ worked }) => worked > 0)
      .map((visit) => visit.waited)
      .sort((one, other) => one - other);
    expect(told.length).toBe(starts);
    expect(waited.length).toBe(starts);
    expect(waited.filter((wait) => wait > 0).length).toBe(waits);
    // A bin's middle is at most a 512th away from what is in it.
    const far = waited.filter((wait, n) => Math.abs(told[n]! - wait) > wait / 511);
    expect(far).toEqual([]);
    expect(Math.abs(waited.reduce((sum, wait) => sum + wait, 0) / waitMs - 1)).toBeLessThan(1e-7);
  });

  it('are there while a run is under way, up to the instant that is reached (M2)', () => {
    const plan = compileBlueprint(blueprintOf(desk(), comeTogether('group', 9, 'a'), served('a')), 1).plan!;
    const simulation = new Simulation(plan, { leads: null, days: 1, seed: 1 }, () => undefined);
    let last = 0;
    while (simulation.advance(1)) {
      const [totals] = simulation.teams;
      expect(totals!.queueMs).toBeGreaterThanOrEqual(last);
      expect(totals!.openMs).toBe(simulation.now);
      expect(totals!.busyMs).toBeLessThanOrEqual(totals!.openMs);
      last = totals!.queueMs;
    }
    simulation.finish();
    // Six are served until midnight; the others stand in the queue.
    expect(simulation.teams[0]).toMatchObject({ starts: 6, queueMs: (8 + 7 + 6 + 5 + 4 + 3) * 2 * HOUR });
  });
});
