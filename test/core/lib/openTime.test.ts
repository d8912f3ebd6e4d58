import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterOpenTime, openTimeUntil, type OpenTimes } from '../../../src/core/lib/openTime.ts';

/** Open stretches from lengths of closed and open time in turn. */
function openTimesOf(lengths: readonly (readonly [closed: number, open: number])[]): OpenTimes {
  const [opens, closes, before]: [number[], number[], number[]] = [[], [], []];
  let [at, sum] = [-20, 0];
  for (const [closed, open] of lengths) {
    opens.push(at + closed);
    at += closed + open;
    closes.push(at);
    before.push(sum);
    sum += open;
  }
  return {
    opens: Float64Array.from(opens),
    closes: Float64Array.from(closes),
    before: Float64Array.from(before),
  };
}

/** The table minute by minute: whether the minute that begins at an instant is open. */
const isOpen = ({ opens, closes }: OpenTimes, instant: number) =>
  opens.some((from, n) => from <= instant && instant < closes[n]!);

const tables = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 8 })
  .map(openTimesOf);
const instants = fc.integer({ min: -30, max: 150 });

describe('open time', () => {
  it('up to an instant is that of all the minutes before', () => {
    fc.assert(
      fc.property(tables, instants, (table, instant) => {
        let sum = 0;
        for (let minute = -30; minute < instant; minute += 1) if (isOpen(table, minute)) sum += 1;
        expect(openTimeUntil(table, instant)).toBe(sum);
      }),
    );
  });

  it('that is asked for ends at the first instant with so much of it behind', () => {
    fc.assert(
      fc.property(tables, instants, fc.integer({ min: 1, max: 60 }), (table, start, wanted) => {
        let [at, left] = [start, wanted];
        while (left > 0 && at < 300) {
          if (isOpen(table, at)) left -= 1;
          at += 1;
        }
        expect(afterOpenTime(table, start, wanted)).toBe(left > 0 ? Infinity : at);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of none is over at once, open or closed', () => {
    fc.assert(
      fc.property(tables, instants, (table, start) => {
        expect(afterOpenTime(table, start, 0)).toBe(start);
      }),
    );
  });
});
