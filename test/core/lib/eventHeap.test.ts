import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventHeap } from '../../../src/core/lib/eventHeap.ts';

describe('the heap of events', () => {
  it('gives them out by time, those of one time as they were put in, whatever is put in between', () => {
    // Few different times, so that many are equal; a negative number takes one out.
    const steps = fc.array(fc.integer({ min: -6, max: 9 }), { maxLength: 400 });
    fc.assert(
      fc.property(steps, (list) => {
        const heap = new EventHeap(1);
        const waiting: { time: number; n: number }[] = [];
        list.forEach((step, n) => {
          if (step >= 0) {
            heap.put(step, n);
            waiting.push({ time: step, n });
          } else if (waiting.length > 0) {
            waiting.sort((a, b) => a.time - b.time || a.n - b.n);
            expect(heap.nextTime).toBe(waiting[0]!.time);
            expect(heap.take()).toBe(waiting.shift()!.n);
          }
          expect(heap.size).toBe(waiting.length);
        });
        waiting.sort((a, b) => a.time - b.time || a.n - b.n);
        expect(waiting.map(() => heap.take())).toEqual(waiting.map(({ n }) => n));
      }),
      { numRuns: 500 },
    );
  });

  it('sorts many', () => {
    const heap = new EventHeap();
    const times = Array.from({ length: 20_000 }, (_, n) => (n * 7_919) % 10_007);
    times.forEach((time, n) => heap.put(time, n));
    const taken = times.map(() => times[heap.take()]!);
    expect(taken).toEqual(times.toSorted((a, b) => a - b));
  });

  it('has no next time when it is empty', () => {
    expect(new EventHeap().nextTime).toBe(Infinity);
  });
});
