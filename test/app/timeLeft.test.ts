import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeLeft } from '../../src/app/timeLeft.ts';

/** Tells of a share that grows by so much a tick of 100 ms, for so many ticks; the result is the last answer. */
function go(timeLeft: TimeLeft, from: { at: number; share: number }, perTick: number, ticks: number) {
  let answer: number | null = null;
  for (let tick = 0; tick < ticks; tick += 1) {
    from.at += 100;
    from.share += perTick;
    answer = timeLeft.tell(from.share, from.at);
  }
  return answer;
}

describe('the time left', () => {
  it('is what is left at the speed so far, where that does not change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 5_000 }), fc.integer({ min: 4, max: 5_000 }), (all, done) => {
        fc.pre(done < all);
        const answer = go(new TimeLeft(5), { at: 5, share: 0 }, 1 / all, done);
        expect(answer).toBeCloseTo((all - done) / 10, 5);
      }),
    );
  });

  it('is unknown at first, and where nothing moves', () => {
    const timeLeft = new TimeLeft(0);
    expect(timeLeft.tell(0.1, 100)).toBeNull();
    expect(timeLeft.tell(0.2, 299)).toBeNull();
    expect(timeLeft.tell(0.3, 400)).not.toBeNull();
    expect(new TimeLeft(0).tell(0, 60_000)).toBeNull();
  });

  it('follows a change of speed within a few seconds, and not by a jump', () => {
    const place = { at: 0, share: 0 };
    const timeLeft = new TimeLeft(0);
    const before = go(timeLeft, place, 0.002, 100)!;
    expect(before).toBeCloseTo(40, 5);
    const soon = go(timeLeft, place, 0.001, 1)!;
    expect(soon).toBeLessThan(42);
    const later = go(timeLeft, place, 0.001, 120)!;
    expect(later).toBeGreaterThan(((1 - place.share) / 0.001 / 10) * 0.95);
  });

  it('does not count the time it stood still', () => {
    const place = { at: 0, share: 0 };
    const timeLeft = new TimeLeft(0);
    go(timeLeft, place, 0.01, 20);
    timeLeft.wasPaused(place.at, place.at + 60_000);
    place.at += 60_000;
    expect(go(timeLeft, place, 0.01, 1)).toBeCloseTo(7.9, 5);
  });

  it('is never negative or infinite, whatever a clock does', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: -500, max: 5_000 }), fc.double({ min: 0, max: 0.2, noNaN: true })),
        ),
        (steps) => {
          const timeLeft = new TimeLeft(0);
          let [at, share] = [0, 0];
          for (const [passed, done] of steps) {
            at += passed;
            share = Math.min(1, share + done);
            const answer = timeLeft.tell(share, at);
            if (answer !== null) expect(answer >= 0 && answer < Infinity).toBe(true);
          }
        },
      ),
    );
  });
});
