import { describe, expect, it } from 'vitest';
import { refusalOfSwap, swapStages } from '../../../src/core/commands/swapStages.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  stage('a', { number: '1', position: { x: 0, y: 0 }, definition: 'A' }),
  stage('b', { number: '2', position: { x: 320, y: 8 }, definition: 'B' }),
  stage('c'),
  transition('a', 'b'),
  transition('b', 'c'),
);
const ids = ['stage_a', 'stage_b'] as const;

describe('swapping two stages', () => {
  it('exchanges ways, numbers and places; each keeps its card', () => {
    const changed = after(blueprint, swapStages, { ids });
    expect(recordsOf(changed, 'transition').map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      'stage_b stage_a',
      'stage_a stage_c',
    ]);
    expect(findRecord(changed, 'stage', 'stage_a')).toMatchObject({
      number: '2',
      position: { x: 320, y: 8 },
      definition: 'A',
    });
    expect(recordsOf(changed, 'stage').map(({ name }) => name)).toEqual(['b', 'a', 'c']);
  });

  it('twice is as it was', () => {
    expect(after(after(blueprint, swapStages, { ids }), swapStages, { ids })).toEqual(blueprint);
  });

  it('keeps the middles of cards of different size in line', () => {
    const sizes = { stage_a: { width: 208, height: 144 }, stage_b: { width: 208, height: 128 } };
    const changed = after(blueprint, swapStages, { ids, sizes });
    expect(findRecord(changed, 'stage', 'stage_b')?.position).toEqual({ x: 0, y: 8 });
  });

  it('says why a group and what is in it, or an end and a stage that leads on, cannot', () => {
    const group = stage('group', { kind: 'group' });
    const inner = stage('inner', { parentId: 'stage_group' });
    const end = stage('end', { kind: 'end' });
    const all = blueprintOf(...Object.values(blueprint.records), group, inner, end);
    expect(refusalOfSwap(all, group, inner)).toMatch(/^A group and a stage inside/);
    expect(refusalOfSwap(all, stage('a'), end)).toBe('end is an end and cannot stand where leads go on.');
    expect(after(all, swapStages, { ids: ['stage_a', 'stage_end'] })).toEqual(all);
  });
});
