import { describe, expect, it } from 'vitest';
import { findRoom } from '../../../../src/ui/canvas/editing/findRoom.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const at = { x: 0, y: 0 };
const wish = { kind: 'inventory', parentId: null, at } as const;

describe('room for a new stage', () => {
  const path = blueprintOf(
    stage('a', { position: { x: 0, y: 0 } }),
    stage('b', { position: { x: 320, y: 0 } }),
    stage('pool', { route: 'detour', position: { x: 320, y: 240 } }),
    stage('far', { position: { x: 320, y: 800 } }),
    record('note', 'remark', { position: { x: 0, y: 240 } }),
    transition('a', 'b'),
  );

  it('between two stages pushes what stands to the right, on its own rows only, and keeps the line', () => {
    const room = findRoom(path, { ...wish, place: 'between', fromId: 'stage_a' });
    expect(room.position).toEqual({ x: 320, y: 0 });
    expect(room.moves).toEqual({ stage_b: { x: 640, y: 0 }, stage_pool: { x: 640, y: 240 } });
  });

  it('at the end of the path pushes nothing', () => {
    expect(findRoom(path, { ...wish, place: 'right', fromId: 'stage_b' })).toEqual({
      position: { x: 640, y: 0 },
      moves: {},
    });
  });

  it('for a second way on finds a free line in the next column', () => {
    const { position, moves } = findRoom(path, { ...wish, place: 'right', fromId: 'stage_a' });
    expect(moves).toEqual({});
    expect(position.x).toBe(320);
    expect(position.y).toBeLessThan(0);
  });

  it('beside the path stands on the row of the others beside it', () => {
    const { position } = findRoom(path, { ...wish, place: 'below', fromId: 'stage_b' });
    expect(position.y).toBe(240);
    expect(position.x).not.toBe(320);
  });

  it('centres cards of another size on the line', () => {
    const room = findRoom(path, { ...wish, kind: 'gate', place: 'right', fromId: 'stage_b' });
    expect(room.position).toEqual({ x: 640, y: 8 });
  });

  it('where something lies already, lies beside it', () => {
    const { position } = findRoom(path, { ...wish, place: 'here', fromId: null, at: { x: 16, y: 8 } });
    expect(position).not.toEqual({ x: 16, y: 8 });
  });
});
