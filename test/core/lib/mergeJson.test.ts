import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeJson } from '../../../src/core/lib/mergeJson.ts';

const item = (id: string, name = id) => ({ id, name });
const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<never>;

describe('a value that two sides changed', () => {
  it.each([
    ['both members of an object', { a: 1, b: 1 }, { a: 2, b: 1 }, { a: 1, b: 2 }, { a: 2, b: 2 }],
    ['items put into one list', ['x'], ['x', 'ours'], ['theirs', 'x'], ['theirs', 'x', 'ours']],
    ['an item in and another out', ['a', 'b'], ['a', 'b', 'c'], ['b'], ['b', 'c']],
    ['items out on both sides', ['a', 'b', 'c'], ['b', 'c'], ['a', 'b'], ['b']],
    ['the order here, an item there', ['a', 'b'], ['b', 'a'], ['a', 'b', 'c'], ['b', 'c', 'a']],
    ['an item here, the order there', ['a', 'b'], ['a', 'b', 'c'], ['b', 'a'], ['b', 'c', 'a']],
    [
      'members of two items',
      [item('a'), item('b')],
      [item('a', 'A'), item('b')],
      [item('a'), item('b', 'B')],
      [item('a', 'A'), item('b', 'B')],
    ],
    [
      'an item they took out and we left alone',
      [item('a'), item('b')],
      [item('a'), item('b'), item('c')],
      [item('b')],
      [item('b'), item('c')],
    ],
  ])('keeps %s', (_, from, to, now, expected) => {
    expect(mergeJson(from, to, now)).toEqual({ value: expected, overwrote: false });
  });

  it.each([
    ['a text', 'old', 'ours', 'theirs', 'ours'],
    ['one member', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    ['an item we took out', [item('a')], [], [item('a', 'A')], []],
    ['an item they took out', [item('a')], [item('a', 'A')], [], [item('a', 'A')]],
    ['lists whose items cannot be told apart', [1, 1], [1], [1, 1, 1], [1]],
    ['two orders', ['a', 'b', 'c'], ['b', 'a', 'c'], ['c', 'a', 'b'], ['b', 'a', 'c']],
  ])('lets ours stand and says so where both changed %s', (_, from, to, now, expected) => {
    expect(mergeJson(from, to, now)).toEqual({ value: expected, overwrote: true });
  });

  it('is ours when they did nothing and theirs when we did nothing, whatever it is', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        expect(mergeJson(a, b, a).value).toEqual(b);
        expect(mergeJson(a, a, b).value).toEqual(b);
        expect(mergeJson(a, b, b)).toEqual({ value: b, overwrote: false });
      }),
    );
  });
});
