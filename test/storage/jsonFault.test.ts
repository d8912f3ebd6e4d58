import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/storage/jsonFault.ts';

const nested = (depth: number) => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe('a value from outside', () => {
  it.each([
    ['NaN', { a: { b: [1, Number.NaN] } }, '/a/b/1'],
    ['infinity', [Infinity], '/0'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a map', new Map(), ''],
    ['bytes', { a: new Uint8Array(2) }, '/a'],
    ['a hole in a list', [undefined], '/0'],
    ['a bigint', { 'a/b~': 1n }, '/a~1b~0'],
    ['a reserved name', { a: JSON.parse('{"__proto__": {"x": 1}}') }, '/a'],
    ['another reserved name', { constructor: 1 }, ''],
    ['a text that is too long', { a: 'x'.repeat(1_000_001) }, '/a'],
  ])('is refused with its place when it holds %s', (_, value, pointer) => {
    expect(findJsonFault(value)?.pointer).toBe(pointer);
  });

  it('is refused when it is too deep, however deep', () => {
    expect(findJsonFault(nested(64))).toBeNull();
    expect(findJsonFault(nested(65))?.fault).toMatch(/deeper/);
    expect(findJsonFault(nested(200_000))?.fault).toMatch(/deeper/);
  });

  it('is refused when it has too many parts', () => {
    const bounds = { depth: 5, parts: 3, textLength: 10 };
    expect(findJsonFault([1, 2, 3], bounds)).toBeNull();
    expect(findJsonFault([1, [2, 3]], bounds)).toEqual({ pointer: '/1', fault: 'has more than 3 parts' });
  });

  it('is fine when it is JSON, and a member without a value is none', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        (value) => findJsonFault(value)?.fault.includes('reserved') ?? true,
      ),
    );
    expect(findJsonFault({ a: undefined, b: [{}, [], null, true, ''] })).toBeNull();
  });
});
