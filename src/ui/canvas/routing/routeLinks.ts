import type { Point } from '../../../core/model/placement.ts';
import { boundsOf, overlaps, type Rect } from '../geometry.ts';
import {
  chooseManner,
  draw,
  inTheMiddle,
  portOf,
  type Link,
  type Manner,
  type Offsets,
} from './chooseSides.ts';
import { cornerLoop, lengthOf, pointAlong, type Curve } from './curve.ts';
import { spreadPorts, type Joined } from './spreadPorts.ts';

/** Where a way is drawn. */
export interface Route {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  /** Just beside the two cards, where an end can be taken hold of. */
  readonly grips: { readonly start: Point; readonly end: Point };
  /** The middle of the way, and its direction there in degrees. */
  readonly middle: Point & { readonly angle: number };
  /** A place nearer to the start, for what must not stand under the label. */
  readonly quarter: Point & { readonly angle: number };
  /** Where its label is: the middle of it, or the middle of its lower edge where the way is level. */
  readonly label: Point;
  /** Whether the way is a level line of the spine: its label stands above it then. */
  readonly isLevel: boolean;
  /** How wide its label may be before it takes another line. */
  readonly room: number;
}

/** A way with the words on it. */
export interface LabelledLink extends Link {
  /** How much room its label takes; null: it has none. */
  readonly label: { readonly width: number; readonly height: number } | null;
}

/** A way as it was drawn before. */
export interface DrawnWay {
  readonly manner: Manner;
  readonly offsets: Offsets;
  readonly route: Route;
}

/**
 * Routes of all ways: for each the best sides first, then places along the sides, then lines, then labels where they
 * cover neither a card nor another label. `keep` holds ways that nothing has moved, as they were drawn before: they
 * are not thought over again, so that dragging one card neither makes the others jump nor costs their time.
 */
export function routeLinks(
  rects: ReadonlyMap<string, Rect>,
  links: readonly LabelledLink[],
  obstacles: readonly Rect[] = [...rects.values()],
  keep: ReadonlyMap<string, DrawnWay> = new Map(),
): ReadonlyMap<string, DrawnWay> {
  const joined: (Joined & { readonly link: LabelledLink })[] = [];
  for (const link of links) {
    const from = rects.get(link.fromId);
    const to = rects.get(link.toId);
    if (from === undefined || to === undefined) continue;
    const manner = keep.get(link.id)?.manner ?? chooseManner(link, from, to, others(obstacles, from, to));
    joined.push({ link, manner, from, to });
  }
  const spread = spreadPorts(joined);
  const drawn = new Map<string, DrawnWay>();
  const labels: Rect[] = [];
  for (const { link, manner, from, to } of joined) {
    const offsets = spread.get(link.id) ?? inTheMiddle;
    const before = keep.get(link.id);
    if (before !== undefined && sameOffsets(before.offsets, offsets)) {
      drawn.set(link.id, before);
      continue;
    }
    const around = others(obstacles, from, to);
    const curve =
      manner.shape === 'loop'
        ? cornerLoop(portOf(from, 'right', -from.height / 4), portOf(from, 'top', from.width / 3))
        : draw(manner, from, to, around, offsets);
    drawn.set(link.id, { manner, offsets, route: routeAlong(curve, manner, link, obstacles, labels) });
  }
  return drawn;
}

function sameOffsets(a: Offsets, b: Offsets): boolean {
  return a.from === b.from && a.to === b.to && a.lane === b.lane;
}

/** Everything but the two cards themselves and what they stand in. */
function others(obstacles: readonly Rect[], from: Rect, to: Rect): readonly Rect[] {
  return obstacles.filter(
    (rect) => rect !== from && rect !== to && !contains(rect, from) && !contains(rect, to),
  );
}

function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function routeAlong(
  { path, points }: Curve,
  manner: Manner,
  link: LabelledLink,
  obstacles: readonly Rect[],
  labels: Rect[],
): Route {
  const middle = pointAlong(points, 0.5);
  const start = points[0] ?? middle;
  const end = points.at(-1) ?? middle;
  const isAcross =
    manner.shape === 'sweep' && manner.fromSide === 'right' && manner.toSide === 'left' && !link.isQuiet;
  const isLevel = isAcross && Math.abs(start.y - end.y) < 12;
  const room = isAcross ? Math.max(56, Math.abs(end.x - start.x) - 16) : WIDEST_LABEL;
  let label: Point = middle;
  if (link.label !== null) {
    const width = Math.min(link.label.width, room);
    const height = link.label.height * Math.ceil(link.label.width / room);
    label = labelPlace(points, { width, height }, isLevel, obstacles, labels);
    labels.push({
      x: label.x - width / 2,
      y: isLevel ? label.y - height : label.y - height / 2,
      width,
      height,
    });
  }
  const grip = Math.min(0.3, GRIP / Math.max(1, lengthOf(points)));
  const grips = { start: pointAlong(points, grip), end: pointAlong(points, 1 - grip) };
  return { path, start, end, grips, middle, quarter: pointAlong(points, 0.2), label, isLevel, room };
}

const WIDEST_LABEL = 260;
const GRIP = 15;
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85];

function labelPlace(
  points: readonly Point[],
  { width, height }: { width: number; height: number },
  isLevel: boolean,
  obstacles: readonly Rect[],
  labels: readonly Rect[],
): Point {
  const lift = isLevel ? 9 : 0;
  let best: Point = pointAlong(points, 0.5);
  let least = Infinity;
  const stretch = boundsOf(points.map((point) => boxAround(point, 1, 1)));
  const near = stretch === undefined ? [] : obstacles.filter((rect) => overlaps(rect, stretch, 80));
  for (const part of isLevel ? [0.5] : parts) {
    const at = pointAlong(points, part);
    const place = { x: at.x, y: at.y - lift };
    const box = boxAround(place, width, height);
    const clashes =
      near.filter((rect) => overlaps(box, rect, 2)).length +
      2 * labels.filter((other) => overlaps(box, other, 3)).length;
    const cost = clashes * 10 + Math.abs(part - 0.5);
    if (cost < least) [best, least] = [place, cost];
    if (clashes === 0) break;
  }
  return { x: best.x, y: isLevel ? pointAlong(points, 0.5).y - lift : best.y };
}

function boxAround({ x, y }: Point, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether two routes are drawn alike. */
export function sameRoute(a: Route, b: Route): boolean {
  return (
    a.path === b.path &&
    a.label.x === b.label.x &&
    a.label.y === b.label.y &&
    a.room === b.room &&
    a.isLevel === b.isLevel
  );
}
