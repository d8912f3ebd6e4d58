import type { Point } from '../../../core/model/placement.ts';
import { grown, overlaps, sameRect, type Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { passes } from './curve.ts';
import type { DrawnWay } from './drawWay.ts';
import type { LabelledLink } from './link.ts';
import type { Route } from './route.ts';
import { routeLinks } from './routeLinks.ts';

/** Routes for one canvas. */
export type Router = (
  scene: Scene,
  links: readonly LabelledLink[],
  dragged: ReadonlyMap<string, Point>,
  /** What ways had better not run over, besides notes. */
  words: readonly Rect[],
) => ReadonlyMap<string, Route>;

interface Remembered {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly links: ReadonlyMap<string, LabelledLink>;
  readonly ways: ReadonlyMap<string, DrawnWay>;
}

/** What is nearer than this to something that moved is thought over when it has been put down. */
const NEAR = 60;

/**
 * A router that remembers. While something is dragged only its own ways are looked for anew, and all others keep
 * still; when it is put down, those around it too.
 */
export function createRouter(): Router {
  let rest: Remembered = { rects: new Map(), links: new Map(), ways: new Map() };
  return (scene, links, dragged, words) => {
    const rects = new Map<string, Rect>(scene.stages.map(({ stage, rect }) => [stage.id, rect]));
    for (const { id, rect } of scene.ports ?? []) rects.set(id, rect);
    const frames = new Set(scene.stages.filter(({ isOpen }) => isOpen).map(({ stage }) => stage.id));
    const notes = scene.notes.map(({ note, position }) => ({ ...position, ...note.size }));
    const soft = [...words, ...notes];
    const isDragging = dragged.size > 0;
    const keep = keptWays(rest, rects, links, isDragging);
    const holdsStill = isDragging || keep.size === links.length;
    const ways = routeLinks({ rects, links, frames, soft, keep, holdsStill });
    if (!isDragging) rest = { rects, links: new Map(links.map((link) => [link.id, link])), ways };
    return new Map([...ways].map(([id, { route }]) => [id, route]));
  };
}

function keptWays(
  rest: Remembered,
  rects: ReadonlyMap<string, Rect>,
  links: readonly LabelledLink[],
  isDragging: boolean,
): ReadonlyMap<string, DrawnWay> {
  const moved = new Set<string>();
  const places: Rect[] = [];
  for (const [id, rect] of rects) {
    const before = rest.rects.get(id);
    if (before !== undefined && sameRect(before, rect)) continue;
    moved.add(id);
    places.push(rect);
    if (before !== undefined && !isDragging) places.push(before);
  }
  if (!isDragging) for (const [id, rect] of rest.rects) if (!rects.has(id)) places.push(rect);
  const keep = new Map<string, DrawnWay>();
  for (const link of links) {
    const way = rest.ways.get(link.id);
    const before = rest.links.get(link.id);
    if (way === undefined || before === undefined || !sameCourse(before, link)) continue;
    if (moved.has(link.fromId) || moved.has(link.toId)) continue;
    // What is dragged over a way covers it; only where it is put down the way goes round it.
    const isTouched =
      !isDragging &&
      places.some((rect) => overlaps(way.bounds, rect, NEAR) && passes(way.points, grown(rect, NEAR)));
    if (!isTouched) keep.set(link.id, way);
  }
  return keep;
}

function sameCourse(a: LabelledLink, b: LabelledLink): boolean {
  return a.fromId === b.fromId && a.toId === b.toId && a.isQuiet === b.isQuiet && a.goesOver === b.goesOver;
}
