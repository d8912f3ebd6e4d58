import { describe, expect, it } from 'vitest';
import { moveStages } from '../../../src/core/commands/stageCommands.ts';
import { readDrop } from '../../../src/ui/canvas/readDrop.ts';
import { sceneOf } from '../../../src/ui/canvas/scene.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';

const blueprint = blueprintOf(
  stage('lead', { position: { x: 0, y: 0 } }),
  stage('deal', { kind: 'group', position: { x: 320, y: 0 } }),
  stage('first', { parentId: 'stage_deal' }),
  stage('second', { parentId: 'stage_deal' }),
  stage('won', { position: { x: 640, y: 0 } }),
  stage('lost', { position: { x: 320, y: 240 } }),
  transition('lead', 'first'),
  transition('first', 'second'),
  transition('second', 'won'),
);
const closed = sceneOf(blueprint, new Set());
const open = sceneOf(blueprint, new Set(['stage_deal']));
const idsOf = ({ stages }: typeof closed) => stages.map(({ stage: each }) => each.id);

describe('a closed group', () => {
  it('hides its sub-stages and stands in for them at the ends of ways', () => {
    expect(idsOf(closed)).not.toContain('stage_first');
    expect(closed.transitions.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['stage_lead', 'stage_deal'],
      ['stage_deal', 'stage_won'],
    ]);
  });
});

describe('an open group', () => {
  it('shows its sub-stages inside of its frame, and the ways between them', () => {
    const frame = open.byId.get('stage_deal')?.rect;
    const first = open.byId.get('stage_first')?.rect;
    expect(first?.x).toBeGreaterThan(frame?.x ?? NaN);
    expect((first?.y ?? NaN) + (first?.height ?? NaN)).toBeLessThan(
      (frame?.y ?? NaN) + (frame?.height ?? NaN),
    );
    expect(open.transitions).toHaveLength(3);
  });

  it('makes room for its frame without moving anything in the blueprint', () => {
    const won = open.byId.get('stage_won');
    const frame = open.byId.get('stage_deal')?.rect;
    expect(won?.rect.x).toBeGreaterThan((frame?.x ?? NaN) + (frame?.width ?? NaN));
    expect(open.byId.get('stage_lost')?.rect.y).toBeGreaterThan(240);
    expect(won?.stage.position).toEqual({ x: 640, y: 0 });
  });
});

describe('a stage that is put down', () => {
  it('beside an open group is stored where it would be if the group were closed', () => {
    const won = open.byId.get('stage_won');
    const drawn = won?.position ?? { x: NaN, y: NaN };

    const move = readDrop(open, new Map([['stage_won', { x: drawn.x + 80, y: drawn.y }]]));

    expect(move).toEqual({ positions: { stage_won: { x: 720, y: 0 } } });
  });

  it('into an open group becomes one of its sub-stages', () => {
    const frame = open.byId.get('stage_deal')?.rect ?? { x: NaN, y: NaN };

    const move = readDrop(open, new Map([['stage_lead', { x: frame.x + 40, y: frame.y + 64 }]]));

    expect(move).toEqual({ positions: { stage_lead: { x: 40, y: 64 } }, parentId: 'stage_deal' });
    expect(moveStages.plan(blueprint, move, { newId: (prefix) => `${prefix}_x` })).not.toEqual([]);
  });

  it('out of its group stands on the canvas', () => {
    const move = readDrop(open, new Map([['stage_first', { x: -400, y: 0 }]]));

    expect(move.parentId).toBeNull();
    expect(move.positions['stage_first']).toEqual({ x: -80, y: 0 });
  });
});

describe('a look that gives stages other places', () => {
  const places = new Map([['stage_won', { x: 100, y: 500 }]]);

  it('draws them there, and stores a drag as the way it went', () => {
    const scene = sceneOf(blueprint, new Set(), new Map(), { places });

    expect(scene.byId.get('stage_won')?.rect).toMatchObject({ x: 100, y: 500 });
    expect(scene.byId.get('stage_lead')?.rect).toMatchObject({ x: 0, y: 0 });
    expect(readDrop(scene, new Map([['stage_won', { x: 140, y: 508 }]]))).toEqual({
      positions: { stage_won: { x: 680, y: 8 } },
    });
  });

  it('has open groups push what stands beside them there', () => {
    const scene = sceneOf(blueprint, new Set(['stage_deal']), new Map(), { places });

    expect(scene.byId.get('stage_won')?.rect.y).toBeGreaterThan(500);
  });
});

describe('a stage whose group is gone', () => {
  it('stands on the canvas, so that it can be seen and mended', () => {
    const broken = blueprintOf(stage('orphan', { parentId: 'stage_gone' }));

    expect(idsOf(sceneOf(broken, new Set()))).toEqual(['stage_orphan']);
  });
});
