import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { rawLeadToEvangelist } from '../../../../src/core/templates/rawLeadToEvangelist.ts';
import { overlaps, type Rect } from '../../../../src/ui/canvas/geometry.ts';
import type { LabelledLink } from '../../../../src/ui/canvas/routing/link.ts';
import { routeLinks } from '../../../../src/ui/canvas/routing/routeLinks.ts';
import { rankWithDagre } from '../../../../src/ui/canvas/rankWithDagre.ts';
import { sceneOf } from '../../../../src/ui/canvas/scene.ts';
import { tidyPositions } from '../../../../src/ui/canvas/tidyPositions.ts';
import { toLink, transitionFace } from '../../../../src/ui/canvas/toFlowEdges.ts';
import { arrangeStages } from '../../../../src/core/commands/arrangeCommands.ts';
import { applyChanges } from '../../../../src/core/model/changes.ts';
import { countingIds } from '../../../support/blueprints.ts';
import { countCrossings } from '../../../support/countCrossings.ts';
import { lifecycles } from '../../../support/lifecycles.ts';

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
const quiet = (fromId: string, toId: string, members: Partial<LabelledLink> = {}): LabelledLink =>
  link(fromId, toId, { isQuiet: true, ...members });
const routed = (rects: Record<string, Rect>, ...links: LabelledLink[]) =>
  routeLinks({ rects: new Map(Object.entries(rects)), links });
const row = { a: at(0, 0), b: at(320, 0), c: at(640, 0) };

describe('a way', () => {
  it('on the success path is a level line from side to side', () => {
    const way = routed({ a: at(0, 0), b: at(320, 0) }, link('a', 'b')).get('a-b');

    expect(way?.route).toMatchObject({ isLevel: true, start: { x: 208, y: 72 }, end: { x: 320, y: 72 } });
  });

  it('to a detour straight below is one upright line', () => {
    const way = routed({ a: at(0, 0), b: at(0, 240) }, quiet('a', 'b')).get('a-b');

    expect(way?.plan.course).toMatchObject({ fromSide: 'bottom', toSide: 'top', lines: [104] });
  });

  it('back along the line is a loop below what is between, not across the success path', () => {
    const ways = routed(row, link('a', 'b'), link('b', 'c'), quiet('c', 'a'));

    const loop = ways.get('c-a');
    expect(loop?.plan.course).toMatchObject({ fromSide: 'bottom', toSide: 'bottom' });
    expect(loop?.route.middle.y).toBeGreaterThan(144);
  });

  it('of a referral runs over what is between', () => {
    const ways = routed(row, link('a', 'b'), link('b', 'c'), quiet('c', 'a', { goesOver: true }));

    expect(ways.get('c-a')?.route.middle.y).toBeLessThan(0);
  });

  it('to the next line of the page goes round between the lines', () => {
    const way = routed({ a: at(0, 0), b: at(640, 0), c: at(0, 500) }, link('b', 'c')).get('b-c');

    expect(way?.plan.course.fromSide).toBe('right');
    expect(way?.route.middle.y).toBeGreaterThan(144);
    expect(way?.route.middle.y).toBeLessThan(500);
  });

  it('avoids a card that stands in its line', () => {
    const ways = routed(row, link('a', 'c'));

    expect(countCrossings(countable([link('a', 'c')], ways), new Map(Object.entries(row))).cards).toEqual([]);
  });

  it('from a stage to itself is a loop', () => {
    expect(routed({ a: at(0, 0) }, link('a', 'a')).get('a-a')?.plan.course.shape).toBe('loop');
  });

  it('that leads nowhere is not drawn', () => {
    expect(routed({ a: at(0, 0) }, link('a', 'gone')).size).toBe(0);
  });

  it('between cards that lie on each other is drawn all the same', () => {
    expect(routed({ a: at(0, 0), b: at(40, 24) }, quiet('a', 'b')).get('a-b')?.route.path).toMatch(/^M/);
  });
});

describe('several ways', () => {
  it('between the same two stages do not lie on each other', () => {
    const rects = { a: at(0, 0), b: at(320, 0) };
    const ways = routed(rects, link('a', 'b', { id: 'one' }), link('a', 'b', { id: 'two' }));

    expect(ways.get('one')?.route.path).not.toBe(ways.get('two')?.route.path);
  });

  it('to one stage become one before they arrive', () => {
    const rects = { ...row, pool: at(0, 320) };
    const ways = routed(rects, quiet('b', 'pool'), quiet('c', 'pool'));

    const [near, far] = [ways.get('b-pool'), ways.get('c-pool')];
    expect(far?.route.end).toEqual(near?.route.end);
    expect(far?.plan.lines.at(-1)).toBe(near?.plan.lines.at(-1));
  });

  it('to different stages run beside each other', () => {
    const rects = { ...row, one: at(0, 320), two: at(-320, 320) };
    const ways = routed(rects, quiet('c', 'one'), quiet('b', 'two'));

    const counted = countCrossings(
      countable([quiet('c', 'one'), quiet('b', 'two')], ways),
      new Map(Object.entries(rects)),
    );
    expect(counted).toEqual({ cards: [], spine: [], loud: [], quiet: [] });
    const heights = [ways.get('c-one')?.plan.lines[1], ways.get('b-two')?.plan.lines[1]] as [number, number];
    expect(Math.abs(heights[0] - heights[1])).toBeGreaterThan(6);
  });

  it('keep their labels apart', () => {
    const rects = { a: at(0, 0), b: at(0, 400) };
    const label = { width: 80, height: 20 };
    const ways = routed(rects, quiet('a', 'b', { id: 'one', label }), quiet('a', 'b', { id: 'two', label }));

    const [one, two] = ['one', 'two'].map((id) => ways.get(id)?.labelBox as Rect) as [Rect, Rect];
    expect(overlaps(one, two)).toBe(false);
  });

  it('that nothing moved are the same objects while something else is dragged', () => {
    const links = [link('a', 'b'), link('b', 'c')];
    const before = routeLinks({ rects: new Map(Object.entries(row)), links });
    const keep = new Map([...before].filter(([id]) => id === 'a-b'));
    const rects = new Map(Object.entries({ ...row, c: at(640, 80) }));
    // The card that did not move is the same box.
    const after = routeLinks({ rects, links, keep, holdsStill: true });

    expect(after.get('a-b')).toBe(before.get('a-b'));
    expect(after.get('b-c')?.route.path).not.toBe(before.get('b-c')?.route.path);
  });
});

function countable(links: readonly LabelledLink[], ways: ReturnType<typeof routeLinks>) {
  return links.map((each) => ({ ...each, points: ways.get(each.id)?.points ?? [] }));
}

function drawnTidily(blueprint: Blueprint, aspect: number) {
  const positions = tidyPositions(blueprint, aspect, rankWithDagre);
  const tidied = applyChanges(
    blueprint,
    arrangeStages.plan(blueprint, { positions }, { newId: countingIds() }),
  );
  const scene = sceneOf(tidied, new Set());
  const rects = new Map(scene.stages.map(({ stage, rect }) => [stage.id, rect]));
  const links = scene.transitions.map((drawn) =>
    toLink(drawn, transitionFace(tidied, drawn.transition, null)),
  );
  const ways = routeLinks({ rects, links });
  return { rects, ways, counted: countCrossings(countable(links, ways), rects) };
}

describe('the default template', () => {
  it.each([1.35, 1.06])(
    'at %s to 1 is drawn through no card, and words cover neither cards nor words',
    (aspect) => {
      const { rects, ways, counted } = drawnTidily(rawLeadToEvangelist.build(), aspect);

      expect(counted.cards).toEqual([]);
      expect(counted.loud).toEqual([]);
      const words = [...ways.values()].flatMap(({ labelBox }) => labelBox ?? []);
      const clashes = words.flatMap((box, place) => [
        ...[...rects].filter(([, rect]) => overlaps(box, rect)).map(([id]) => id),
        ...words.slice(place + 1).filter((other) => overlaps(box, other)),
      ]);
      expect(clashes).toEqual([]);
    },
  );

  it('in one line crosses its success path nowhere', () => {
    expect(drawnTidily(rawLeadToEvangelist.build(), 8).counted.spine).toEqual([]);
  });
});

describe('any lifecycle', () => {
  it('that is tidied up is drawn through no card', () => {
    fc.assert(
      fc.property(lifecycles, fc.constantFrom(1, 1.4, 3), (blueprint, aspect) => {
        expect(drawnTidily(blueprint, aspect).counted.cards).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('whose detours hang at one stage each crosses its success path nowhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.array(fc.nat(8), { maxLength: 6 }), (length, hooks) => {
        const rects: Record<string, Rect> = {};
        const links: LabelledLink[] = [];
        for (let place = 0; place < length; place += 1) {
          rects[`s${place}`] = at(place * 312, 0);
          if (place > 0) links.push(link(`s${place - 1}`, `s${place}`));
        }
        hooks.forEach((hook, place) => {
          const from = hook % length;
          rects[`d${place}`] = at(place * 312, 300);
          links.push(quiet(`s${from}`, `d${place}`), quiet(`d${place}`, `s${(from + place) % length}`));
        });
        const ways = routed(rects, ...links);
        const counted = countCrossings(countable(links, ways), new Map(Object.entries(rects)));
        expect([counted.spine, counted.cards, counted.loud]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  });
});
