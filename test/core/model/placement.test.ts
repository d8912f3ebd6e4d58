import { describe, expect, it } from 'vitest';
import { canvasPosition, groupsAround, isWithin, validPoint } from '../../../src/core/model/placement.ts';
import { blueprintOf, stage } from '../../support/blueprints.ts';

const outer = stage('outer', { kind: 'group', position: { x: 100, y: 10 } });
const inner = stage('inner', { kind: 'group', parentId: outer.id, position: { x: 20, y: 5 } });
const leaf = stage('leaf', { parentId: inner.id, position: { x: 3, y: 1 } });
const circle = stage('circle', { kind: 'group', parentId: 'stage_circle' });
const blueprint = blueprintOf(outer, inner, leaf, circle);

describe('a stage in a group', () => {
  it('stands where all its groups have taken it', () => {
    expect(canvasPosition(blueprint, leaf)).toEqual({ x: 123, y: 16 });
  });

  it('knows the groups around it, the nearest first, even where they go round in a circle', () => {
    expect(groupsAround(blueprint, leaf).map(({ name }) => name)).toEqual(['inner', 'outer']);
    expect(groupsAround(blueprint, circle)).toEqual([]);
    expect(isWithin(blueprint, leaf, outer.id)).toBe(true);
    expect(isWithin(blueprint, outer, leaf.id)).toBe(false);
    expect(isWithin(blueprint, leaf, leaf.id)).toBe(true);
  });
});

describe('a point', () => {
  it('is brought back within the bounds, or is none at all', () => {
    expect(validPoint({ x: 1e9, y: -1e9 })).toEqual({ x: 1e6, y: -1e6 });
    expect(validPoint({ x: NaN, y: 0 })).toBeUndefined();
    expect(validPoint({ x: 0, y: Infinity })).toBeUndefined();
  });
});
