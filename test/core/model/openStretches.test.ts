import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpenAt, withArea, type WeekArea } from '../../../src/core/model/openStretches.ts';

const area: fc.Arbitrary<WeekArea> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.nat(6), fc.nat(47), fc.integer({ min: 1, max: 48 }))
  .map(([fromDay, days, cell, cells]) => ({
    fromDay,
    toDay: Math.min(7, fromDay + days),
    from: cell * 30,
    to: Math.min(1_440, (cell + cells) * 30),
  }));

describe('painting a week', () => {
  it('opens and closes what was painted and nothing else; stretches of a day stay apart and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(area, fc.boolean()), { maxLength: 8 }), (strokes) => {
        const hours = strokes.reduce(
          (at, [each, isOpen]) => withArea(at, each, isOpen),
          [] as ReturnType<typeof withArea>,
        );
        for (let weekday = 1; weekday <= 7; weekday += 1) {
          for (let minute = 15; minute < 1_440; minute += 30) {
            const last = strokes.findLast(
              ([{ fromDay, toDay, from, to }]) =>
                fromDay <= weekday && weekday <= toDay && from <= minute && minute < to,
            );
            expect(isOpenAt(hours, weekday, minute)).toBe(last?.[1] ?? false);
          }
          const own = hours.filter((stretch) => stretch.weekday === weekday);
          own.slice(1).forEach((stretch, place) => expect(stretch.from).toBeGreaterThan(own[place]!.to));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves hours that are not on the half hour as they are where nobody painted', () => {
    const hours = [{ weekday: 1, from: 505, to: 1_003 }];
    expect(withArea(hours, { fromDay: 1, toDay: 1, from: 720, to: 780 }, false)).toEqual([
      { weekday: 1, from: 505, to: 720 },
      { weekday: 1, from: 780, to: 1_003 },
    ]);
  });
});
