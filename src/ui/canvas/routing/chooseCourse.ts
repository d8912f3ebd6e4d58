import type { Point } from '../../../core/model/placement.ts';
import { centreOf, grown, type Rect } from '../geometry.ts';
import { lengthOf, passes, sweep, type Side } from './curve.ts';
import type { SideWishes, WayFinder } from './findWay.ts';
import type { Course, JoinedLink, Sweep } from './link.ts';

const never = 4_000;
/** Sweeps keep clear of cards, because they are moved a little where several share a side. */
const CLEARANCE = 20;
const onSpine: SideWishes = { bottom: 0, top: 90, left: 180, right: 220 };
const besideSpine: SideWishes = { bottom: 0, top: 0, left: 16, right: 16 };
const overLeave: SideWishes = { bottom: 200, top: 0, left: 300, right: 300 };
const overArrive: SideWishes = { bottom: 300, top: 0, left: 60, right: never };
const loudLeave: SideWishes = { bottom: 420, top: 460, left: never, right: 0 };
const loudArrive: SideWishes = { bottom: 700, top: 60, left: 0, right: never };

/** A course that needs no looking for: back to the same card, or along the success path with nothing between. */
export function directCourse(joined: JoinedLink, obstacles: readonly Rect[]): Course | undefined {
  const { fromId, toId, isQuiet } = joined.link;
  if (fromId === toId) return { shape: 'loop', fromSide: 'right', toSide: 'top' };
  return isQuiet ? undefined : bestSweep(joined, obstacles);
}

/** The best course along the grid; `shared` are stretches taken by ways to the same stage. */
export function foundCourse(
  { link, from, to }: JoinedLink,
  finder: WayFinder,
  isOnSpine: (stageId: string) => boolean,
  shared: ReadonlySet<number>,
): Course {
  const wishes = (id: string) => (isOnSpine(id) ? onSpine : besideSpine);
  const [leave, arrive] = link.goesOver
    ? [overLeave, overArrive]
    : link.isQuiet
      ? [wishes(link.fromId), wishes(link.toId)]
      : [loudLeave, loudArrive];
  // Cards that lie on each other leave no room to go round: then straight on.
  return finder.find({ from, to, leave, arrive, shared }) ?? anySweep(from, to);
}

function bestSweep({ from, to }: JoinedLink, obstacles: readonly Rect[]): Sweep | undefined {
  const shift = Math.abs(centreOf(to).x - centreOf(from).x);
  const isAligned = shift <= Math.min(from.width, to.width) * 0.75;
  const candidates: Sweep[] = [];
  const add = (fromSide: Side, toSide: Side) => candidates.push({ shape: 'sweep', fromSide, toSide });
  if (to.x - from.x - from.width >= 24) add('right', 'left');
  if (isAligned && to.y - from.y - from.height >= 20) add('bottom', 'top');
  if (isAligned && from.y - to.y - to.height >= 20) add('top', 'bottom');
  const free = candidates.filter((candidate) => !isHit(drawSweep(candidate, from, to).points, obstacles));
  return free.toSorted(
    (a, b) => lengthOf(drawSweep(a, from, to).points) - lengthOf(drawSweep(b, from, to).points),
  )[0];
}

function anySweep(from: Rect, to: Rect): Sweep {
  const isRight = centreOf(to).x >= centreOf(from).x;
  return { shape: 'sweep', fromSide: isRight ? 'right' : 'left', toSide: isRight ? 'left' : 'right' };
}

/** Draws a sweep from the middles of two sides, or beside them. */
export function drawSweep({ fromSide, toSide }: Sweep, from: Rect, to: Rect, leave = 0, arrive = 0) {
  return sweep(portOf(from, fromSide, leave), fromSide, portOf(to, toSide, arrive), toSide);
}

function isHit(points: readonly Point[], obstacles: readonly Rect[]): boolean {
  return obstacles.some((rect) => passes(points, grown(rect, CLEARANCE)));
}

/** The middle of a side, moved along it by so much. */
export function portOf({ x, y, width, height }: Rect, side: Side, offset = 0): Point {
  switch (side) {
    case 'top':
      return { x: x + width / 2 + offset, y };
    case 'bottom':
      return { x: x + width / 2 + offset, y: y + height };
    case 'left':
      return { x, y: y + height / 2 + offset };
    case 'right':
      return { x: x + width, y: y + height / 2 + offset };
  }
}
