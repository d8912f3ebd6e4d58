import { describe, expect, it } from 'vitest';
import { alignStages, arrangeStages, distributeStages } from '../../../src/core/commands/arrangeCommands.ts';
import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { findRecord, recordsOf } from '../../../src/core/model/queries.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { after } from '../../support/commands.ts';

const blueprint = blueprintOf(
  stage('a', { position: { x: 0, y: 10 } }),
  stage('b', { position: { x: 100, y: 40 } }),
  stage('c', { position: { x: 500, y: 0 } }),
);
const ids = ['stage_a', 'stage_b', 'stage_c'];
const xs = (changed: Blueprint) => recordsOf(changed, 'stage').map(({ position }) => position.x);
const ys = (changed: Blueprint) => recordsOf(changed, 'stage').map(({ position }) => position.y);

describe('arranging', () => {
  it('puts stages where the layout wants them and leaves the others', () => {
    const changed = after(blueprint, arrangeStages, {
      positions: { stage_a: { x: 9, y: 9 }, stage_gone: { x: 1, y: 1 } },
    });
    expect(xs(changed)).toEqual([9, 100, 500]);
  });
});

describe('aligning', () => {
  it('brings stages to the outermost edge', () => {
    expect(xs(after(blueprint, alignStages, { ids, edge: 'left' }))).toEqual([0, 0, 0]);
    expect(ys(after(blueprint, alignStages, { ids, edge: 'bottom' }))).toEqual([40, 40, 40]);
  });

  it('takes account of how large they are', () => {
    const sizes = { stage_a: { width: 100, height: 20 }, stage_b: { width: 50, height: 20 } };
    const changed = after(blueprint, alignStages, { ids: ['stage_a', 'stage_b'], edge: 'right', sizes });
    expect(xs(changed)).toEqual([50, 100, 500]);
  });

  it('counts a sub-stage where it is seen', () => {
    const grouped = blueprintOf(
      stage('group', { kind: 'group', position: { x: 300, y: 0 } }),
      stage('sub', { parentId: 'stage_group', position: { x: 20, y: 0 } }),
      record('note', 'remark', { position: { x: 350, y: 0 } }),
    );
    const changed = after(grouped, alignStages, { ids: ['stage_sub', 'note_remark'], edge: 'left' });
    expect(findRecord(changed, 'note', 'note_remark')?.position.x).toBe(320);
    expect(findRecord(changed, 'stage', 'stage_sub')?.position.x).toBe(20);
  });
});

describe('distributing', () => {
  it('makes the gaps equal and keeps the outermost two', () => {
    expect(xs(after(blueprint, distributeStages, { ids, axis: 'horizontal' }))).toEqual([0, 250, 500]);
    const sizes = { stage_a: { width: 100, height: 0 } };
    // From 100 to 500 there is room for two equal gaps: 200 each.
    expect(xs(after(blueprint, distributeStages, { ids, axis: 'horizontal', sizes }))).toEqual([0, 300, 500]);
  });

  it('needs three', () => {
    expect(after(blueprint, distributeStages, { ids: ['stage_a', 'stage_c'], axis: 'vertical' })).toBe(
      blueprint,
    );
  });
});
