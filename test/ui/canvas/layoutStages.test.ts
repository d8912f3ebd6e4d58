import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/ui/canvas/geometry.ts';
import type { LayoutLink, LayoutStage } from '../../../src/ui/canvas/layoutStage.ts';
import { layoutStages } from '../../../src/ui/canvas/layoutStages.ts';
import { rankWithDagre } from '../../../src/ui/canvas/rankWithDagre.ts';

const size = { width: 208, height: 144 };
const stage = (id: string, members: Partial<LayoutStage> = {}): LayoutStage => ({
  id,
  size,
  isDetour: false,
  phaseId: null,
  ...members,
});
const link = (fromId: string, toId: string, isQuiet = false): LayoutLink => ({ fromId, toId, isQuiet });
const chain = (count: number) => ({
  stages: Array.from({ length: count }, (_, place) => stage(`s${place}`)),
  links: Array.from({ length: count - 1 }, (_, place) => link(`s${place}`, `s${place + 1}`)),
});
const rectsOf = (stages: readonly LayoutStage[], places: ReturnType<typeof layoutStages>) =>
  stages.map((each) => ({ ...each.size, ...(places.get(each.id) ?? { x: NaN, y: NaN }) }));

describe('a layout', () => {
  it('runs left to right along the success path', () => {
    const { stages, links } = chain(4);

    const places = layoutStages(stages, links, 6, rankWithDagre);

    const xs = stages.map(({ id }) => places.get(id)?.x ?? NaN);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(new Set(stages.map(({ id }) => places.get(id)?.y)).size).toBe(1);
  });

  it('goes on in a next line where the screen is not wide enough', () => {
    const { stages, links } = chain(12);

    const places = layoutStages(stages, links, 1.3, rankWithDagre);

    expect(new Set(stages.map(({ id }) => places.get(id)?.y)).size).toBeGreaterThan(1);
  });

  it('breaks the line between two phases', () => {
    const { links } = chain(8);
    const stages = Array.from({ length: 8 }, (_, place) =>
      stage(`s${place}`, { phaseId: place < 5 ? 'phase_early' : 'phase_late' }),
    );

    const places = layoutStages(stages, links, 1.3, rankWithDagre);

    const lines = stages.map(({ id }) => places.get(id)?.y ?? NaN);
    expect(new Set(lines.slice(0, 5)).size).toBe(1);
    expect(lines[5]).toBeGreaterThan(lines[4] ?? NaN);
  });

  it('hangs detours below the stages they belong to', () => {
    const { stages, links } = chain(4);
    const recycled = stage('recycled', { isDetour: true });

    const places = layoutStages(
      [...stages, recycled],
      [...links, link('s2', 'recycled', true)],
      4,
      rankWithDagre,
    );

    expect(places.get('recycled')?.x).toBe(places.get('s2')?.x);
    expect(places.get('recycled')?.y).toBeGreaterThan((places.get('s2')?.y ?? NaN) + size.height);
  });

  it('places every stage on the grid and none over another, whatever is connected with what', () => {
    const stages = Array.from({ length: 40 }, (_, place) =>
      stage(`s${place}`, { isDetour: place % 5 === 4 }),
    );
    const links = stages.flatMap((_, place) => [
      link(`s${place}`, `s${(place * 7 + 3) % 40}`, place % 5 === 4),
      link(`s${place}`, `s${(place + 1) % 40}`, place % 5 === 3),
    ]);

    const rects = rectsOf(stages, layoutStages(stages, links, 1.4, rankWithDagre));

    expect(rects.every(({ x, y }) => x % 8 === 0 && y % 8 === 0)).toBe(true);
    const clashes = rects.flatMap((a, place) => rects.slice(place + 1).filter((b) => overlaps(a, b)));
    expect(clashes).toEqual([]);
  });

  it('gives stages that nothing connects a row of their own', () => {
    const stages = [stage('a'), stage('b'), stage('c')];

    const rects = rectsOf(stages, layoutStages(stages, [], 4, rankWithDagre));

    expect(rects.map(({ x }) => x)).toEqual([0, 312, 624]);
  });

  it('has nothing to do for an empty page', () => {
    expect(layoutStages([], [], 1.4, rankWithDagre).size).toBe(0);
  });
});
