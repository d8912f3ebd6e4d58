import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchedPlaces } from '../../../../src/ui/canvas/engineering/stretchedPlaces.ts';
import { overlaps } from '../../../../src/ui/canvas/geometry.ts';

const length = fc.integer({ min: 10, max: 400 });
const boxes = fc.array(
  fc.record({
    rect: fc.record({
      x: fc.integer({ min: -2000, max: 2000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      width: length,
      height: length,
    }),
    size: fc.record({ width: length, height: length }),
  }),
  { maxLength: 25 },
);

describe('boxes that have become larger', () => {
  it('do not overlap where they did not before', () => {
    fc.assert(
      fc.property(boxes, (drafts) => {
        const all = drafts.map((each, place) => ({ ...each, id: String(place) }));
        const places = stretchedPlaces(all);
        for (const [place, one] of all.entries()) {
          for (const other of all.slice(place + 1)) {
            if (overlaps(one.rect, other.rect)) continue;
            const now = ({ id, size }: typeof one) => ({ ...places.get(id)!, ...size });
            expect(overlaps(now(one), now(other))).toBe(false);
          }
        }
      }),
    );
  });

  it('keep their order, and stay in line with each other', () => {
    fc.assert(
      fc.property(boxes, (drafts) => {
        const all = drafts.map((each, place) => ({ ...each, id: String(place) }));
        const places = stretchedPlaces(all);
        for (const one of all) {
          for (const other of all) {
            const [a, b] = [places.get(one.id)!, places.get(other.id)!];
            expect(Math.sign(a.x - b.x)).toBe(Math.sign(one.rect.x - other.rect.x));
            expect(Math.sign(a.y - b.y)).toBe(Math.sign(one.rect.y - other.rect.y));
          }
        }
      }),
    );
  });

  it('stay where they are if none of them has changed', () => {
    const rect = { x: 16, y: 24, width: 208, height: 144 };
    const places = stretchedPlaces([
      { id: 'a', rect, size: rect },
      { id: 'b', rect: { ...rect, x: 320 }, size: rect },
    ]);

    expect(Object.fromEntries(places)).toEqual({ a: { x: 16, y: 24 }, b: { x: 320, y: 24 } });
  });
});
