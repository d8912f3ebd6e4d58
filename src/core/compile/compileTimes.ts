import { MS_PER, type TimeUnit } from '../criteria/criterion.ts';
import { civilFromDays, daysFromCivil, parseDate, weekdayOf } from '../lib/civil.ts';
import type { Sampler } from '../lib/distributions.ts';
import type { OpenTimes } from '../lib/openTime.ts';
import { ln } from '../lib/transcendental.ts';
import { instantOfLocal } from '../lib/zone.ts';
import type { Calendar } from '../model/records/organisation.ts';
import type { Delay, Distribution, Duration } from '../model/records/time.ts';
import type { PlanDelay, PlanDuration } from './plan.ts';

const DAY = MS_PER.days;

/** Which calendar of the plan an id means, and what a business day is there. */
export interface CalendarTable {
  readonly index: ReadonlyMap<string, number>;
  readonly hoursPerDay: readonly number[];
}

/** How many milliseconds a unit is: of elapsed time, or of open time where a calendar counts. */
export function unitMs(unit: TimeUnit, calendar: number, { hoursPerDay }: CalendarTable): number {
  if (calendar < 0 || (unit !== 'days' && unit !== 'weeks')) return MS_PER[unit];
  return hoursPerDay[calendar]! * MS_PER.hours * (unit === 'weeks' ? 5 : 1);
}

/** A fixed length of time, rounded to whole milliseconds (rule T1). */
export function compileDuration(duration: Duration, calendars: CalendarTable): PlanDuration {
  const calendar = calendars.index.get(duration.calendarId ?? '') ?? -1;
  return {
    ms: Math.round(duration.value * unitMs(duration.unit, calendar, calendars)),
    calendar,
    elapsedMs: Math.round(duration.value * MS_PER[duration.unit]),
  };
}

/** A drawn length of time; null stays null: at once. */
export function compileDelay(delay: Delay | null, calendars: CalendarTable): PlanDelay | null {
  if (delay === null) return null;
  const calendar = calendars.index.get(delay.calendarId ?? '') ?? -1;
  return {
    sampler: compileDistribution(delay.distribution),
    unitMs: unitMs(delay.unit, calendar, calendars),
    calendar,
    elapsedUnitMs: MS_PER[delay.unit],
  };
}

/** A distribution with its parameters turned into what drawing needs. */
export function compileDistribution(distribution: Distribution): Sampler {
  const make = (kind: Sampler['kind'], a = 0, b = 0, c = 0): Sampler => ({
    kind,
    a,
    b,
    c,
    values: [],
    cumulated: [],
  });
  switch (distribution.kind) {
    case 'constant':
      return make('constant', distribution.value);
    case 'exponential':
      return make('exponential', distribution.mean);
    case 'lognormal': {
      // From the variable's own mean m and standard deviation s: sigma² = ln(1 + s²/m²), mu = ln m - sigma²/2.
      const spread = distribution.standardDeviation / distribution.mean;
      const variance = ln(1 + spread * spread);
      return make('lognormal', ln(distribution.mean) - variance / 2, Math.sqrt(variance));
    }
    case 'gamma': {
      const spread = distribution.standardDeviation / distribution.mean;
      return make('gamma', 1 / (spread * spread), distribution.mean * spread * spread);
    }
    case 'weibull':
      return make('weibull', distribution.scale, distribution.shape);
    case 'triangular': {
      const [min, mode, max] = [distribution.min, distribution.mode, distribution.max].sort((x, y) => x - y);
      return make('triangular', min, mode, max);
    }
    case 'uniform':
      return make(
        'uniform',
        Math.min(distribution.min, distribution.max),
        Math.max(distribution.min, distribution.max),
      );
    case 'empirical': {
      const { values, cumulated } = cumulate(
        distribution.values.map(({ value, weight }) => ({ value, weight })),
      );
      return { ...make('empirical'), values, cumulated };
    }
  }
}

/** Values with the cumulated share up to each; equal weights where all are zero. */
export function cumulate(weighted: readonly { readonly value: number; readonly weight: number }[]): {
  values: number[];
  cumulated: number[];
} {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return {
    values: weighted.map(({ value }) => value),
    cumulated: weighted.map(({ weight }) => (sum += total > 0 ? weight / total : 1 / weighted.length)),
  };
}

/** The instant (milliseconds since 1970) at which a run of this blueprint begins. */
export function startInstantOf(startDate: string, timeZone: string): number {
  const date = parseDate(startDate) ?? { year: 2027, month: 1, day: 4 };
  return instantOfLocal(timeZone, daysFromCivil(date) * DAY);
}

const laidOut = new WeakMap<Calendar, { readonly frame: string; readonly times: OpenTimes }>();

/** The open hours of a calendar from a day before the run's start, for so many days, relative to the start. */
export function compileCalendar(
  calendar: Calendar,
  zone: string,
  startInstant: number,
  days: number,
): OpenTimes {
  const timeZone = calendar.timeZone === '' ? zone : calendar.timeZone;
  // Asking for time zone offsets is slow, and calendars hardly ever change between two compilations.
  const frame = `${timeZone} ${startInstant} ${days}`;
  const known = laidOut.get(calendar);
  if (known?.frame === frame) return known.times;
  const times = layOut(calendar, timeZone, startInstant, days);
  laidOut.set(calendar, { frame, times });
  return times;
}

function layOut(calendar: Calendar, timeZone: string, startInstant: number, days: number): OpenTimes {
  const closed = new Set(calendar.holidays.map(({ date }) => date));
  const stretches: [number, number][] = [];
  const firstDay = Math.floor(startInstant / DAY) - 2;
  for (let day = firstDay; day <= firstDay + days + 3; day += 1) {
    if (closed.has(isoDate(day))) continue;
    for (const { weekday, from, to } of calendar.openHours) {
      if (weekday !== weekdayOf(day) || to <= from) continue;
      const opens = instantOfLocal(timeZone, day * DAY + from * MS_PER.minutes) - startInstant;
      const closes = instantOfLocal(timeZone, day * DAY + to * MS_PER.minutes) - startInstant;
      if (closes > opens) stretches.push([opens, closes]);
    }
  }
  return toOpenTimes(stretches);
}

function isoDate(day: number): string {
  const { year, month, day: dayOfMonth } = civilFromDays(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

function toOpenTimes(stretches: [number, number][]): OpenTimes {
  const merged: [number, number][] = [];
  for (const [opens, closes] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && opens <= last[1]) last[1] = Math.max(last[1], closes);
    else merged.push([opens, closes]);
  }
  let sum = 0;
  return {
    opens: Float64Array.from(merged, ([opens]) => opens),
    closes: Float64Array.from(merged, ([, closes]) => closes),
    before: Float64Array.from(merged, ([opens, closes]) => {
      const before = sum;
      sum += closes - opens;
      return before;
    }),
  };
}
