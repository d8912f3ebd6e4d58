import { describe, expect, it } from 'vitest';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { executiveLayout } from '../../../../src/ui/canvas/executive/executiveLayout.ts';
import { executiveScene } from '../../../../src/ui/canvas/executive/executiveScene.ts';
import { overlaps } from '../../../../src/ui/canvas/geometry.ts';
import { blueprintOf, record, stage, transition } from '../../../support/blueprints.ts';

const template = executiveScene(rawLeadToEvangelist.build());
const six = executiveScene(
  blueprintOf(
    ...Array.from({ length: 6 }, (_, place) => record('phase', `p${place}`)),
    ...Array.from({ length: 6 }, (_, place) => stage(`s${place}`, { phaseId: `phase_p${place}` })),
    stage('gone', { route: 'detour', kind: 'end' }),
    ...Array.from({ length: 5 }, (_, place) => transition(`s${place}`, `s${place + 1}`)),
    transition('s0', 'gone'),
  ),
);
const rooms = [
  { width: 1080, height: 780 },
  { width: 720, height: 676 },
  { width: 1440, height: 800 },
  { width: 320, height: 300 },
];

describe('the layout of the boxes', () => {
  it.each(rooms)('keeps boxes apart and inside of a room of $width × $height', (room) => {
    for (const scene of [template, six]) {
      const { rects, height } = executiveLayout(scene, room);
      const all = [...rects.values()];
      expect(all).toHaveLength(scene.boxes.length);
      for (const [place, rect] of all.entries()) {
        expect(rect.x).toBeGreaterThanOrEqual(0);
        expect(rect.x + rect.width).toBeLessThanOrEqual(Math.max(room.width, 260));
        expect(rect.y + rect.height).toBeLessThanOrEqual(height);
        expect(all.some((other, at) => at > place && overlaps(rect, other))).toBe(false);
      }
    }
  });

  it('keeps a wide room in one row, and all of it in sight', () => {
    const { rects, height } = executiveLayout(template, { width: 1080, height: 780 });
    const tops = template.boxes.filter(({ kind }) => kind === 'stretch').map(({ key }) => rects.get(key)?.y);

    expect(new Set(tops).size).toBe(1);
    expect(height).toBeLessThanOrEqual(780);
  });

  it('draws every arrow from the edge of its box to the edge of the other', () => {
    for (const room of rooms) {
      for (const { arrow, points } of executiveLayout(template, room).arrows) {
        expect(points.length, `${arrow.from} ${arrow.to}`).toBeGreaterThanOrEqual(2);
        for (const { x, y } of points) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }
    }
  });
});
