import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { recordsOf, subStages } from '../../core/model/queries.ts';
import { cardSize, type Size } from './cardSize.ts';
import { boundsOf, GRID, grown, overlaps, snapped, type Rect } from './geometry.ts';
import type { Ranking } from './layoutStage.ts';
import { layoutStages } from './layoutStages.ts';
import { gridInside } from './groupInside.ts';
import { sceneOf, type Scene } from './scene.ts';
import { transitionFace } from './toFlowEdges.ts';

/** Places for everything on the canvas and inside of groups, for a screen of the given proportions. */
export function tidyPositions(blueprint: Blueprint, aspect: number, rank: Ranking): Record<string, Point> {
  const scene = sceneOf(blueprint, new Set());
  const places = layoutStages(
    scene.stages.map(({ stage }) => ({
      id: stage.id,
      size: cardSize(stage),
      isDetour: stage.route === 'detour',
      phaseId: stage.phaseId,
    })),
    scene.transitions.map(({ transition, fromId, toId }) => ({
      fromId,
      toId,
      isQuiet: transitionFace(blueprint, transition, null).isQuiet,
    })),
    aspect,
    rank,
  );
  const positions: Record<string, Point> = Object.fromEntries(places);
  for (const group of recordsOf(blueprint, 'stage')) {
    const inside = subStages(blueprint, group.id);
    const grid = gridInside(inside);
    inside.forEach((stage, index) => {
      const place = grid[index];
      if (place) positions[stage.id] = place;
    });
  }
  return { ...positions, ...notePositions(scene, places) };
}

/** Room around cards for ways. */
const MARGIN = 28;
/** Cards of one line of the page are not farther apart than this in height. */
const LINE_HEIGHT = 240;

/** Notes stand where there is room: at the end of a short line of the page, or in a column beside it. */
function notePositions(scene: Scene, places: ReadonlyMap<string, Point>): Record<string, Point> {
  const cards = scene.stages.flatMap(({ stage, rect }) => {
    const place = places.get(stage.id);
    return place === undefined ? [] : [grown({ ...rect, ...place }, MARGIN)];
  });
  const page = boundsOf(cards) ?? { x: 0, y: 0, width: 0, height: 0 };
  // The way to the last line of the page runs above it; above and beside the first line other ways have their room.
  const spine = scene.stages.flatMap(({ stage, rect }) => {
    const place = places.get(stage.id);
    return stage.route === 'success' && place !== undefined ? [{ ...rect, ...place }] : [];
  });
  const top = Math.min(...spine.map(({ y }) => y));
  const bottoms = spine.filter(({ y }) => y < top + LINE_HEIGHT).map(({ y, height }) => y + height);
  const floor = Math.max(page.y, ...bottoms) + 40;
  const lastLine = Math.max(page.y, ...spine.map(({ y }) => y));
  const corridor = { x: page.x - 100, y: lastLine - 64, width: page.width + 200, height: 56 };
  const taken = [...cards, corridor];
  const positions: Record<string, Point> = {};
  for (const { note } of scene.notes) {
    const place = freePlace(note.size, page, floor, taken);
    positions[note.id] = place;
    taken.push(grown({ ...place, ...note.size }, 12));
  }
  return positions;
}

/** The first free place from the lower right of the page, else the next one to the right of it. */
function freePlace(size: Size, page: Rect, top: number, taken: readonly Rect[]): Point {
  const isFree = (place: Point) => !taken.some((rect) => overlaps({ ...place, ...size }, rect));
  const step = GRID * 4;
  for (let y = page.y + page.height - size.height; y > top; y -= step) {
    // The margins are for ways that go round.
    for (let x = page.x + page.width - MARGIN - size.width; x > page.x + page.width * 0.3; x -= step) {
      const place = snapped({ x, y });
      if (isFree(place)) return place;
    }
  }
  for (let y = page.y; ; y += step) {
    const place = snapped({ x: page.x + page.width + 16, y });
    if (isFree(place)) return place;
  }
}
