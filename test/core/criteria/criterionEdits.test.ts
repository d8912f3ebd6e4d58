import { describe, expect, it } from 'vitest';
import type { Comparison, Criterion } from '../../../src/core/criteria/criterion.ts';
import {
  addTo,
  criterionAt,
  insertAt,
  joinWith,
  moveAt,
  moveThrough,
  regroupAt,
  removeAt,
  replaceAt,
  unwrapAt,
  wrapAt,
} from '../../../src/core/criteria/criterionEdits.ts';

const scoreAtLeast = (value: number): Comparison => ({
  subject: { kind: 'score', component: 'total' },
  operator: 'isAtLeast',
  value,
});
const [a, b, c] = [scoreAtLeast(1), scoreAtLeast(2), scoreAtLeast(3)] as const;
const nested: Criterion = { any: [a, { all: [b, c] }] };

describe('editing criteria', () => {
  it('finds what is at a path, and nothing where it leads nowhere', () => {
    expect(criterionAt(nested, [1, 0])).toBe(b);
    expect(criterionAt(nested, [])).toBe(nested);
    expect(criterionAt(nested, [0, 3])).toBeUndefined();
    expect(criterionAt(null, [])).toBeUndefined();
  });

  it('replaces one deep inside and leaves the others the objects they were', () => {
    const next = replaceAt(nested, [1, 1], a);
    expect(next).toEqual({ any: [a, { all: [b, a] }] });
    expect(criterionAt(next, [0])).toBe(a);
  });

  it('changes nothing at a path that leads nowhere', () => {
    expect(replaceAt(nested, [7], a)).toBe(nested);
    expect(removeAt(nested, [7, 0])).toBe(nested);
    expect(wrapAt(nested, [7], 'all')).toBe(nested);
    expect(moveAt(nested, [7, 0], 1)).toBe(nested);
  });

  it('takes a group away with its last member, and leaves null in the end', () => {
    const once = removeAt({ any: [a, { all: [b] }] }, [1, 0]);
    expect(once).toEqual({ any: [a] });
    expect(removeAt(once!, [0])).toBeNull();
    expect(removeAt(a, [])).toBeNull();
  });

  it('adds to nothing, to a group, and beside a comparison', () => {
    expect(addTo(null, [], a)).toBe(a);
    expect(addTo(nested, [1], a)).toEqual({ any: [a, { all: [b, c, a] }] });
    expect(addTo(a, [], b)).toEqual({ all: [a, b] });
  });

  it('puts a group around one and takes it away again', () => {
    const wrapped = wrapAt(nested, [0], 'none');
    expect(wrapped).toEqual({ any: [{ none: [a] }, { all: [b, c] }] });
    expect(unwrapAt(wrapped, [0])).toEqual(nested);
    expect(unwrapAt(nested, [1])).toEqual({ any: [a, b, c] });
    expect(unwrapAt({ all: [a] }, [])).toBe(a);
    expect(unwrapAt(nested, [])).toBe(nested);
  });

  it('moves one among its neighbours and stops at the ends', () => {
    expect(moveAt(nested, [1, 0], 1)).toEqual({ any: [a, { all: [c, b] }] });
    expect(moveAt(nested, [1, 0], -1)).toEqual(nested);
  });

  it('changes what a group asks for', () => {
    expect(regroupAt(nested, [1], 'none')).toEqual({ any: [a, { none: [b, c] }] });
    expect(regroupAt(nested, [0], 'none')).toBe(nested);
  });

  it('adds at a place, and beside the whole', () => {
    expect(insertAt(nested, [1], 1, a)).toEqual({ any: [a, { all: [b, a, c] }] });
    expect(insertAt(a, [], 0, b)).toEqual({ all: [a, b] });
    expect(joinWith({ all: [a, b] }, 'all', c)).toEqual({ all: [a, b, c] });
    expect(joinWith({ all: [a, b] }, 'any', c)).toEqual({ any: [{ all: [a, b] }, c] });
    expect(joinWith(null, 'any', c)).toBe(c);
  });

  it('moves through the whole: into groups, past others and out again', () => {
    const down = moveThrough(nested, [0], 1);
    expect(down).toEqual({ criterion: { any: [{ all: [a, b, c] }] }, path: [0, 0] });
    expect(moveThrough(down.criterion, [0, 0], 1).criterion).toEqual({ any: [{ all: [b, a, c] }] });
    expect(moveThrough(down.criterion, [0, 0], -1)).toEqual({ criterion: nested, path: [0] });
    expect(moveThrough(nested, [1, 1], 1)).toEqual({ criterion: { any: [a, { all: [b] }, c] }, path: [2] });
    expect(moveThrough({ any: [{ all: [a] }, b] }, [1], -1)).toEqual({
      criterion: { any: [{ all: [a, b] }] },
      path: [0, 1],
    });
    expect(moveThrough(nested, [0], -1)).toEqual({ criterion: nested, path: [0] });
  });
});
