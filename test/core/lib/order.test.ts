import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, orderAfter, orderBetween } from '../../../src/core/lib/order.ts';

const items = (...orders: number[]) => orders.map((order, at) => ({ id: `a_${at}`, order }));

describe('a place in a list', () => {
  it('after everything is after the last, and the first in an empty list', () => {
    expect(orderAfter([])).toBe(0);
    expect(orderAfter(items(3.5, 1))).toBe(4);
    expect(orderAfter(items(1e9))).toBe(1e9);
  });

  it('between two others is between them, and beyond the only one where there is no other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000 }), (before, distance) => {
        const place = orderBetween(before, before + distance);
        expect(place).toBeGreaterThan(before);
        expect(place).toBeLessThan(before + distance);
      }),
    );
    expect(orderBetween(undefined, 4)).toBe(3);
    expect(orderBetween(4, undefined)).toBe(5);
    expect(orderBetween(undefined, undefined)).toBe(0);
  });

  it('that two have is settled by id, the same way round on every machine', () => {
    const [a, b] = [
      { id: 'stage_a', order: 1 },
      { id: 'stage_b', order: 1 },
    ];
    expect([b, a].sort(byOrder)).toEqual([a, b]);
    expect(byOrder(a, a)).toBe(0);
  });
});
