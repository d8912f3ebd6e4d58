import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { instantOfLocal, isTimeZone, zoneOffset } from '../../../src/core/lib/zone.ts';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Africa/Casablanca',
];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const from = Date.UTC(2005, 0, 1);
const to = Date.UTC(2035, 0, 1);

/** What a clock in the zone shows, as Temporal has it. */
function zoned(zone: string, instant: number) {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** Instants at which clocks of the zone jump. */
function jumps(zone: string): number[] {
  const found: number[] = [];
  let at = zoned(zone, from).getTimeZoneTransition('next');
  while (at !== null && at.epochMilliseconds < to) {
    found.push(at.epochMilliseconds);
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

describe.each(zones)('the time in %s', (zone) => {
  const offsetOf = (instant: number) => zoned(zone, instant).offsetNanoseconds / 1e6;
  const instantOf = (local: number) =>
    Temporal.Instant.fromEpochMilliseconds(local)
      .toZonedDateTimeISO('UTC')
      .toPlainDateTime()
      .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

  it('differs from universal time as it should, at any instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), (instant) => {
        expect(zoneOffset(zone, instant)).toBe(offsetOf(instant));
      }),
      { numRuns: 300 },
    );
  });

  it('is turned into an instant and back, at any time of day', () => {
    fc.assert(
      fc.property(fc.integer({ min: from / 60_000, max: to / 60_000 }), (minute) => {
        expect(instantOfLocal(zone, minute * 60_000)).toBe(instantOf(minute * 60_000));
      }),
      { numRuns: 300 },
    );
  });

  it('is right around every jump of the clocks, in the gap and in the hour that comes twice', () => {
    for (const jump of jumps(zone)) {
      expect(zoneOffset(zone, jump - 1)).toBe(offsetOf(jump - 1));
      expect(zoneOffset(zone, jump)).toBe(offsetOf(jump));
      const around = jump + offsetOf(jump - 1);
      for (let step = -2 * HOUR; step <= 2 * HOUR; step += HOUR / 4)
        expect(instantOfLocal(zone, around + step)).toBe(instantOf(around + step));
    }
  });
});

describe('time zones', () => {
  it('are known by name, and others count as universal time', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
    expect(zoneOffset('Europe/Atlantis', from)).toBe(0);
    expect(instantOfLocal('Europe/Atlantis', from + DAY)).toBe(from + DAY);
  });
});
