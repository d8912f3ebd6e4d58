import { describe, expect, it } from 'vitest';
import { MS_PER } from '../../../src/core/criteria/criterion.ts';
import { shareOut } from '../../../src/core/simulate/arrivals.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { daily } from './parts.ts';
import { runOf } from './runs.ts';

const DAY = MS_PER.days;
type Arrivals = NonNullable<Parameters<typeof daily>[1]>['arrivals'];

/** When leads come, in days since the run's start. */
function arrivals(
  members: Arrivals,
  { settings = {}, ...options }: { settings?: object; leads?: number; days?: number; seed?: number } = {},
): number[] {
  const blueprint = blueprintOf(
    record('settings', 'main', { startDate: '2027-01-01', ...settings }),
    daily('a', { arrivals: members }),
    stage('a'),
  );
  return Array.from(runOf(blueprint, options).log.leads.arrived, (instant) => instant / DAY);
}

const perDay = (leads: number) => ({ kind: 'rate', leads, per: 'day' }) as const;
const countIn = (instants: readonly number[], from: number, to: number) =>
  instants.filter((instant) => instant >= from && instant < to).length;

describe('leads by chance', () => {
  it('come as many as the rate says, and vary as much from day to day (A2)', () => {
    const found = arrivals({ volume: perDay(20) }, { days: 2_000 });
    const counts = Array.from({ length: 2_000 }, (_, day) => countIn(found, day, day + 1));
    const variance = counts.reduce((sum, count) => sum + (count - 20) ** 2, 0) / counts.length;

    expect(Math.abs(found.length - 40_000)).toBeLessThan(4 * Math.sqrt(40_000));
    expect(Math.abs(variance / 20 - 1)).toBeLessThan(4 * Math.sqrt(2 / counts.length));
  });

  it('come after exponential times, each independent of the last (A2)', () => {
    const found = arrivals({ volume: perDay(20) }, { days: 2_000 });
    const gaps = found.slice(1).map((instant, n) => instant - found[n]!);
    const above = gaps.filter((gap) => gap > 0.1).length / gaps.length;
    let product = 0;
    for (let n = 1; n < gaps.length; n += 1) product += (gaps[n]! - 0.05) * (gaps[n - 1]! - 0.05);

    expect(Math.abs(above - Math.exp(-2))).toBeLessThan(4 * Math.sqrt((0.135 * 0.865) / gaps.length));
    expect(Math.abs(product / gaps.length / 0.05 ** 2)).toBeLessThan(4 / Math.sqrt(gaps.length));
  });

  it('fill a pool from nothing as theory says: L(t) = λ/μ (1 − exp(−μ t)) (A2)', () => {
    const [lambda, mu] = [500, 0.2];
    const blueprint = blueprintOf(
      daily('a', { arrivals: { volume: perDay(lambda) } }),
      stage('a'),
      stage('gone', { kind: 'end' }),
    );
    const leaving = {
      type: 'transition',
      id: 'transition_leave',
      fromId: 'stage_a',
      toId: 'stage_gone',
      delay: { distribution: { kind: 'exponential', mean: 1 / mu }, unit: 'days' },
    };
    const run = runOf(
      blueprintOf(...Object.values(blueprint.records), record('transition', 'leave', leaving as never)),
      { days: 11 },
    );
    const inside = (day: number) => {
      let count = 0;
      for (let row = 0; row < run.log.visits.length; row += 1) {
        if (run.log.visits.stage[row] !== 0) continue;
        if (run.log.visits.entered[row]! <= day * DAY && !(run.log.visits.left[row]! <= day * DAY))
          count += 1;
      }
      return count;
    };
    for (const day of [1, 5, 10]) {
      const expected = (lambda / mu) * (1 - Math.exp(-mu * day));
      expect(Math.abs(inside(day) - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});

describe('monthly volumes', () => {
  const leads = [31, 0, 62, 30, 310, 300, 31, 31, 30, 31, 30, 31].map((volume) => volume * 10);

  it('are reached in each local month, evenly within it (A1, A3)', () => {
    const found = arrivals({ process: 'fixed', volume: { kind: 'monthly', leads } }, { days: 365 });
    const starts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
    const counts = leads.map((_, month) => countIn(found, starts[month]!, starts[month + 1]!));
    counts.forEach((count, month) => expect(Math.abs(count - leads[month]!)).toBeLessThanOrEqual(1));
    // January: 310 leads in 31 days, ten a day.
    for (let day = 0; day < 31; day += 1) expect(countIn(found, day, day + 1)).toBe(10);
  });

  it('are reached by chance as well, give or take (A1, A2)', () => {
    const found = arrivals({ volume: { kind: 'monthly', leads } }, { days: 365 });
    expect(Math.abs(countIn(found, 120, 151) - 3_100)).toBeLessThan(4 * Math.sqrt(3_100));
    expect(countIn(found, 31, 59)).toBe(0);
  });

  it('begin in the month in which the run begins (A1)', () => {
    const found = arrivals(
      { process: 'fixed', volume: { kind: 'monthly', leads } },
      { days: 28, settings: { startDate: '2027-02-01' } },
    );
    expect(found).toEqual([]);
  });
});

describe('weights of weekdays and hours', () => {
  it('move leads within the week and keep their number (A1)', () => {
    // 2027-01-01 is a Friday.
    const weekdayWeights = [3, 2, 2, 2, 1, 0, 0];
    const found = arrivals({ process: 'fixed', volume: perDay(100), weekdayWeights }, { days: 28 });
    const byWeekday = weekdayWeights.map(
      (_, weekday) => found.filter((instant) => (Math.floor(instant) + 4) % 7 === weekday).length,
    );
    expect(byWeekday).toEqual([840, 560, 560, 560, 280, 0, 0]);
    expect(found).toHaveLength(2_800);
  });

  it('move leads within the local day (A1)', () => {
    const hourWeights = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : hour === 15 ? 1 : 0));
    const found = arrivals(
      { process: 'fixed', volume: perDay(40), hourWeights },
      { days: 10, settings: { timeZone: 'America/New_York' } },
    );
    const byHour = (hour: number) =>
      found.filter((instant) => Math.floor((instant % 1) * 24) === hour).length;
    expect([byHour(9), byHour(15), found.length]).toEqual([300, 100, 400]);
  });
});

describe('leads in batches', () => {
  it('come together, and as many in all as the rate says (A4)', () => {
    const found = arrivals({ process: 'fixed', volume: perDay(5), batchSize: 10 }, { days: 8 });
    expect(found).toEqual([1, 3, 5, 7].flatMap((day) => Array.from({ length: 10 }, () => day)));
  });

  it('come by chance in batches, too (A4)', () => {
    const found = arrivals({ volume: perDay(5), batchSize: 10 }, { days: 4_000 });
    const instants = new Set(found);
    expect(found.length).toBe(10 * instants.size);
    expect(Math.abs(instants.size - 2_000)).toBeLessThan(4 * Math.sqrt(2_000));
  });
});

describe('a given number of leads', () => {
  it('is shared out to whole leads by largest remainder, the first of equals first (A5)', () => {
    expect(shareOut(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shareOut(100, [50.4, 30.3, 19.3])).toEqual([51, 30, 19]);
    expect(shareOut(7, [0, 2, 0, 1])).toEqual([0, 5, 0, 2]);
    expect(shareOut(7, [0, 0])).toEqual([0, 0]);
  });

  it('is reached exactly, whatever the process (A5)', () => {
    for (const process of ['poisson', 'fixed'] as const)
      expect(arrivals({ process, volume: perDay(3) }, { leads: 1_234, days: 77 })).toHaveLength(1_234);
  });

  it('is spread evenly where leads come at fixed times (A5)', () => {
    const found = arrivals({ process: 'fixed', volume: perDay(3) }, { leads: 4, days: 8 });
    expect(found).toEqual([1, 3, 5, 7]);
  });

  it('is spread in order, as uniformly as chance has it (A5)', () => {
    const found = arrivals({ volume: perDay(3) }, { leads: 20_000, days: 100 });
    const counts = Array.from({ length: 100 }, (_, day) => countIn(found, day, day + 1));
    const chiSquare = counts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);

    expect(found).toEqual(found.toSorted((a, b) => a - b));
    // 99 degrees of freedom: mean 99, standard deviation 14.
    expect(Math.abs(chiSquare - 99)).toBeLessThan(4 * 14.1);
  });

  it('comes when the rates say, not evenly (A5)', () => {
    const monthly = Array.from({ length: 12 }, (_, month) => (month === 1 ? 28 : 0));
    const found = arrivals({ volume: { kind: 'monthly', leads: monthly } }, { leads: 500, days: 365 });
    expect(countIn(found, 31, 59)).toBe(500);
  });
});
