import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentOf } from '../../../../src/ui/canvas/editing/alignmentGuides.ts';

const card = (x: number, y: number, width = 200, height = 100) => ({ x, y, width, height });

describe('alignment of a dragged box', () => {
  it('snaps to the edge of another within reach, and draws the line over both', () => {
    const { dx, dy, guides } = alignmentOf(card(4, 300), [card(0, 0)], 6);
    expect([dx, dy]).toEqual([-4, 0]);
    expect(guides).toContainEqual({ kind: 'line', from: { x: 0, y: 0 }, to: { x: 0, y: 400 } });
  });

  it('leaves what is farther away alone', () => {
    expect(alignmentOf(card(33, 317), [card(0, 0)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  it('prefers the box of the same size to the middle of another', () => {
    const others = [card(0, 0), card(400, 6, 200, 90)];
    expect(alignmentOf(card(800, 3), others, 6).dy).toBe(-3);
  });

  it('keeps equal gaps with its neighbours', () => {
    const { dx, guides } = alignmentOf(card(603, 13, 200, 70), [card(0, 0), card(300, 0)], 6);
    expect(dx).toBe(-3);
    expect(guides.filter(({ kind }) => kind === 'gap')).toHaveLength(2);
  });

  it('never moves a box farther than it reaches', () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 40, max: 300 }),
      height: fc.integer({ min: 40, max: 300 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 12 }), (moved, others) => {
        const { dx, dy } = alignmentOf(moved, others, 6);
        expect(Math.abs(dx)).toBeLessThanOrEqual(6);
        expect(Math.abs(dy)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
