import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isJsonObject, sameJson } from '../../../src/core/lib/json.ts';
import { anyJson } from '../../support/arbitraries.ts';

describe('two JSON values', () => {
  it('say the same when they would be written the same, but for the order of members', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(sameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
    expect(sameJson({ a: 1, b: [null] }, { b: [null], a: 1 })).toBe(true);
    expect(sameJson(-0, 0)).toBe(true);
  });

  it.each([
    [{ a: undefined }, {}],
    [[1, 2], [1]],
    [[], {}],
    [null, {}],
    [{ a: 1 }, { b: 1 }],
    ['1', 1],
  ])('%j and %j do not', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
    expect(sameJson(b, a)).toBe(false);
  });

  it('are objects only when they have named members', () => {
    expect([{}, [], null, 'a', 1].map(isJsonObject)).toEqual([true, false, false, false, false]);
  });
});
