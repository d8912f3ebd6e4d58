import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decayed, nextFall, scoreAfter, withPoints } from '../../../src/core/compile/score.ts';

const DAY = 86_400_000;

describe('points', () => {
  it('are half after a half-life, a quarter after two (S3)', () => {
    expect(decayed(40, 10 * DAY, 10 * DAY)).toBeCloseTo(20, 12);
    expect(decayed(40, 20 * DAY, 10 * DAY)).toBeCloseTo(10, 12);
    expect(decayed(40, 20 * DAY, Infinity)).toBe(40);
  });

  it('add up on what is left of the old ones, and never fall below zero (S2)', () => {
    const points = withPoints({ engagement: 40, intent: 8, at: 0 }, 'engagement', 5, 10 * DAY, 10 * DAY);
    expect(points.engagement).toBeCloseTo(25, 12);
    expect(points.intent).toBeCloseTo(4, 12);
    expect(withPoints(points, 'intent', -100, 10 * DAY, 10 * DAY).intent).toBe(0);
  });

  it('make the total with fit, which stays', () => {
    expect(scoreAfter(0, 30, 40, 8, 10 * DAY, 10 * DAY)).toBeCloseTo(54, 12);
    expect(scoreAfter(1, 30, 40, 8, 10 * DAY, 10 * DAY)).toBe(30);
    expect(scoreAfter(2, 30, 40, 8, 10 * DAY, 10 * DAY)).toBeCloseTo(20, 12);
    expect(scoreAfter(3, 30, 40, 8, 10 * DAY, 10 * DAY)).toBeCloseTo(4, 12);
  });
});

describe('the next fall of a score', () => {
  it('is the first whole millisecond below the boundary, and none sooner', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 80 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 3 }),
        (fit, engagement, intent, value, halfLifeDays, component) => {
          const halfLife = halfLifeDays * DAY;
          const scoreAt = (instant: number) =>
            scoreAfter(component, fit, engagement, intent, instant, halfLife);
          const fall = nextFall([{ component, value }], fit, engagement, intent, 0, 0, halfLife);
          if (fall === Infinity) {
            // It never falls below: it is below already, or stays above for good.
            expect(scoreAt(0) < value || scoreAt(200 * halfLife) >= value).toBe(true);
            return;
          }
          expect(scoreAt(fall)).toBeLessThan(value);
          if (fall > 1) expect(scoreAt(fall - 1)).toBeGreaterThanOrEqual(value);
        },
      ),
    );
  });

  it('does not come where points stay', () => {
    expect(nextFall([{ component: 0, value: 10 }], 0, 40, 0, 0, 0, Infinity)).toBe(Infinity);
  });
});
