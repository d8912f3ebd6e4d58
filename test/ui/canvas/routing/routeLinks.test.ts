import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/ui/canvas/geometry.ts';
import { routeLinks, type LabelledLink } from '../../../../src/ui/canvas/routing/routeLinks.ts';

const at = (x: number, y: number): Rect => ({ x, y, width: 208, height: 144 });
const link = (fromId: string, toId: string, members: Partial<LabelledLink> = {}): LabelledLink => ({
  id: `${fromId}-${toId}`,
  fromId,
  toId,
  isQuiet: false,
  goesOver: false,
  label: null,
  ...members,
});
const routed = (rects: Record<string, Rect>, ...links: LabelledLink[]) =>
  routeLinks(new Map(Object.entries(rects)), links);

describe('a way', () => {
  it('on the success path is a level line from side to side', () => {
    const way = routed({ a: at(0, 0), b: at(320, 0) }, link('a', 'b')).get('a-b');

    expect(way?.route).toMatchObject({ isLevel: true, start: { x: 208, y: 72 }, end: { x: 320, y: 72 } });
  });

  it('to a detour below leaves at the bottom and arrives at the top', () => {
    const way = routed({ a: at(0, 0), b: at(0, 240) }, link('a', 'b', { isQuiet: true })).get('a-b');

    expect(way?.manner).toEqual({ shape: 'sweep', fromSide: 'bottom', toSide: 'top' });
  });

  it('back along the line runs below what is between', () => {
    const rects = { a: at(0, 0), b: at(320, 0), c: at(640, 0) };
    const way = routed(rects, link('c', 'a', { isQuiet: true })).get('c-a');

    expect(way?.manner.shape).toBe('under');
    expect(way?.route.middle.y).toBeGreaterThan(144);
  });

  it('of a referral runs over what is between', () => {
    const rects = { a: at(0, 0), b: at(320, 0), c: at(640, 0) };
    const way = routed(rects, link('c', 'a', { isQuiet: true, goesOver: true })).get('c-a');

    expect(way?.route.middle.y).toBeLessThan(0);
  });

  it('to the next line of the page goes round between the lines', () => {
    const rects = { a: at(0, 0), b: at(640, 0), c: at(0, 500) };
    const way = routed(rects, link('b', 'c')).get('b-c');

    expect(way?.manner).toEqual({ shape: 'return', fromSide: 'right', toSide: 'left' });
  });

  it('avoids a card that stands in its line', () => {
    const rects = { a: at(0, 0), between: at(320, 0), b: at(640, 0) };
    const way = routed(rects, link('a', 'b')).get('a-b');

    expect(way?.manner.shape).not.toBe('sweep');
  });

  it('from a stage to itself is a loop', () => {
    expect(routed({ a: at(0, 0) }, link('a', 'a')).get('a-a')?.manner.shape).toBe('loop');
  });

  it('that leads nowhere is not drawn', () => {
    expect(routed({ a: at(0, 0) }, link('a', 'gone')).size).toBe(0);
  });
});

describe('several ways', () => {
  it('between the same two stages do not lie on each other', () => {
    const rects = { a: at(0, 0), b: at(320, 0) };
    const ways = routed(rects, link('a', 'b', { id: 'one' }), link('a', 'b', { id: 'two' }));

    expect(ways.get('one')?.route.path).not.toBe(ways.get('two')?.route.path);
  });

  it('that go round on one side run in lanes', () => {
    const rects = { a: at(0, 0), b: at(320, 0), c: at(640, 0) };
    const ways = routed(
      rects,
      link('c', 'a', { id: 'one', isQuiet: true }),
      link('c', 'a', { id: 'two', isQuiet: true }),
    );

    const [one, two] = ['one', 'two'].map((id) => ways.get(id)?.route.middle.y ?? NaN);
    expect(Math.abs((one ?? NaN) - (two ?? NaN))).toBeGreaterThanOrEqual(16);
  });

  it('keep their labels apart', () => {
    const rects = { a: at(0, 0), b: at(0, 400) };
    const label = { width: 80, height: 20 };
    const ways = routed(
      rects,
      link('a', 'b', { id: 'one', isQuiet: true, label }),
      link('a', 'b', { id: 'two', isQuiet: true, label }),
    );

    const [one, two] = ['one', 'two'].map((id) => ways.get(id)?.route.label ?? { x: NaN, y: NaN });
    const apartX = Math.abs((one?.x ?? NaN) - (two?.x ?? NaN));
    const apartY = Math.abs((one?.y ?? NaN) - (two?.y ?? NaN));
    expect(apartX >= 80 || apartY >= 20).toBe(true);
  });

  it('that nothing moved are the same objects while something else is dragged', () => {
    const rects = new Map(Object.entries({ a: at(0, 0), b: at(320, 0), c: at(640, 0) }));
    const links = [link('a', 'b'), link('b', 'c')];
    const before = routeLinks(rects, links);
    const keep = new Map([...before].filter(([id]) => id === 'a-b'));

    const after = routeLinks(new Map(rects).set('c', at(640, 80)), links, [...rects.values()], keep);

    expect(after.get('a-b')).toBe(before.get('a-b'));
    expect(after.get('b-c')?.route.path).not.toBe(before.get('b-c')?.route.path);
  });
});
