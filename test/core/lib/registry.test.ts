import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../../src/core/lib/registry.ts';

describe('a registry', () => {
  it('finds its entries by id, in the order they were given', () => {
    const registry = createRegistry('things', [{ id: 'b' }, { id: 'a' }]);
    expect(registry.all.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(registry.find('a')).toBe(registry.all[1]);
    expect(registry.find('toString')).toBeUndefined();
  });

  it('has no room for two entries with one id', () => {
    expect(() => createRegistry('things', [{ id: 'a' }, { id: 'a' }])).toThrow('things');
  });
});
