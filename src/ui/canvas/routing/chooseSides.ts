import type { Point } from '../../../core/model/placement.ts';
import { centreOf, type Rect } from '../geometry.ts';
import { lengthOf, roundedLine, sweep, type Curve, type Side } from './curve.ts';

/** How a way goes: in one sweep between two sides, round below or above what is between, on to a next line of the page, back up to an earlier line along the margin, or back to itself. */
export interface Manner {
  readonly shape: 'sweep' | 'under' | 'over' | 'return' | 'margin' | 'loop';
  readonly fromSide: Side;
  readonly toSide: Side;
}

/** A way to be drawn. */
export interface Link {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Off the success path: it leaves below and keeps out of the way. */
  readonly isQuiet: boolean;
  /** A referral goes round above, back to where leads begin. */
  readonly goesOver: boolean;
}

const CLEARANCE = 26;
/** From here on what is below is not below any more but in another column. */
const FAR_ASIDE = 300;

interface Candidate extends Manner {
  /** How little it is wanted, in pixels of detour. */
  readonly dislike: number;
}

/** The manner in which a way is drawn best: short, in its place, and through nobody's card. */
export function chooseManner(link: Link, from: Rect, to: Rect, obstacles: readonly Rect[]): Manner {
  if (link.fromId === link.toId) return { shape: 'loop', fromSide: 'right', toSide: 'top' };
  let best: Candidate | undefined;
  let least = Infinity;
  for (const candidate of candidates(link, from, to)) {
    const { points } = draw(candidate, from, to, obstacles);
    const cost = candidate.dislike + lengthOf(points) + 400 * hits(points, obstacles);
    if (cost < least) [best, least] = [candidate, cost];
  }
  const { shape, fromSide, toSide } = best ?? { shape: 'under', fromSide: 'bottom', toSide: 'bottom' };
  return { shape, fromSide, toSide };
}

function candidates({ isQuiet, goesOver }: Link, from: Rect, to: Rect): Candidate[] {
  const right = to.x - (from.x + from.width);
  const left = from.x - (to.x + to.width);
  const down = to.y - (from.y + from.height);
  const up = from.y - (to.y + to.height);
  const shift = Math.abs(centreOf(to).x - centreOf(from).x);
  const list: Candidate[] = [];
  const add = (dislike: number, shape: Manner['shape'], fromSide: Side, toSide: Side) =>
    list.push({ dislike, shape, fromSide, toSide });
  // Back to an earlier line there is no way over the cards but through them: it takes the margin.
  if (goesOver && up < 20) add(-10_000, 'over', 'top', 'top');
  if (up >= 20) add(goesOver ? -10_000 : 500, 'margin', 'bottom', 'left');
  if (right >= 24) add(isQuiet ? 60 : 0, 'sweep', 'right', 'left');
  // On the success path nobody reads backwards: the next line of the page begins at its left end.
  const isNextLine = !isQuiet && down >= 32;
  if (left >= 24 && !isNextLine) add(isQuiet ? 20 : 600, 'sweep', 'left', 'right');
  if (down >= 20) add(isQuiet ? 0 : shift > FAR_ASIDE ? 5_000 : 40, 'sweep', 'bottom', 'top');
  if (up >= 20) add(isQuiet ? 20 : shift > FAR_ASIDE ? 700 : 40, 'sweep', 'top', 'bottom');
  // Into the nearer side of something below or above that is not straight below or above.
  if (shift > from.width * 0.75) {
    if (down >= 8 && right >= 0) add(isQuiet ? 10 : 90, 'sweep', 'bottom', 'left');
    if (down >= 8 && left >= 0) add(isQuiet ? 10 : 900, 'sweep', 'bottom', 'right');
    if (up >= 8 && right >= 0) add(isQuiet ? 60 : 60, 'sweep', 'right', 'bottom');
    if (up >= 8 && left >= 0) add(isQuiet ? 50 : 900, 'sweep', 'left', 'bottom');
    if (up >= 8 && left >= 0) add(isQuiet ? 60 : 900, 'sweep', 'top', 'right');
    if (up >= 8 && right >= 0) add(isQuiet ? 70 : 90, 'sweep', 'top', 'left');
  }
  if (isNextLine) add(120, 'return', 'right', 'left');
  add(isQuiet ? 60 : isNextLine ? 5_000 : 200, 'under', 'bottom', 'bottom');
  add(isQuiet ? 160 : isNextLine ? 5_000 : 120, 'over', 'top', 'top');
  return list;
}

/** How many of the boxes a curve goes through. */
function hits(points: readonly Point[], obstacles: readonly Rect[]): number {
  let count = 0;
  for (const { x, y, width, height } of obstacles) {
    for (const point of points) {
      if (point.x > x - 6 && point.x < x + width + 6 && point.y > y - 6 && point.y < y + height + 6) {
        count += 1;
        break;
      }
    }
  }
  return count;
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

/** Where a way leaves and arrives on its sides, and in which lane it runs beside others that go round. */
export interface Offsets {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** Alone on its side and on its line. */
export const inTheMiddle: Offsets = { from: 0, to: 0, lane: 0 };
const LANE = 18;

/** Draws a way in its manner. */
export function draw(
  { shape, fromSide, toSide }: Manner,
  from: Rect,
  to: Rect,
  obstacles: readonly Rect[],
  offsets: Offsets = inTheMiddle,
): Curve {
  const start = portOf(from, fromSide, offsets.from);
  const end = portOf(to, toSide, offsets.to);
  if (shape === 'sweep') return sweep(start, fromSide, end, toSide);
  if (shape === 'return') {
    const into = end.x - CLEARANCE - offsets.lane * LANE;
    const level = to.y - CLEARANCE + 6 - offsets.lane * 10;
    const out = clearColumn(start, level, obstacles) + offsets.lane * LANE;
    return roundedLine([
      start,
      { x: out, y: start.y },
      { x: out, y: level },
      { x: into, y: level },
      { x: into, y: end.y },
      end,
    ]);
  }
  if (shape === 'margin') {
    const below = levelBeside(true, from, from, obstacles, offsets.lane);
    const beside = marginOf(from, to, obstacles) - offsets.lane * LANE;
    return roundedLine([
      start,
      { x: start.x, y: below },
      { x: beside, y: below },
      { x: beside, y: end.y },
      end,
    ]);
  }
  const level = levelBeside(shape === 'under', from, to, obstacles, offsets.lane);
  return roundedLine([start, { x: start.x, y: level }, { x: end.x, y: level }, end]);
}

/** The nearest line to the right of a point on which one can go down past everything. */
function clearColumn(start: Point, level: number, obstacles: readonly Rect[]): number {
  let out = start.x + CLEARANCE;
  const beside = obstacles
    .filter(({ x, y, width, height }) => y < level && y + height > start.y && x + width > start.x)
    .sort((a, b) => a.x - b.x);
  for (const { x, width } of beside) if (x < out + 12) out = Math.max(out, x + width + CLEARANCE);
  return out;
}

/** The line to the left of everything between two lines of the page. */
function marginOf(from: Rect, to: Rect, obstacles: readonly Rect[]): number {
  const between = obstacles.filter(({ y, height }) => y < from.y + from.height + 60 && y + height > to.y);
  return Math.min(from.x, to.x, ...between.map(({ x }) => x)) - CLEARANCE - 14;
}

/** The height at which a way passes below (or above) its ends and everything between them on its line. */
function levelBeside(below: boolean, from: Rect, to: Rect, obstacles: readonly Rect[], lane: number): number {
  const left = Math.min(from.x, to.x);
  const right = Math.max(from.x + from.width, to.x + to.width);
  const bottomOf = (rect: Rect) => rect.y + rect.height;
  let level = below ? Math.max(bottomOf(from), bottomOf(to)) : Math.min(from.y, to.y);
  const between = obstacles
    .filter(({ x, width }) => x < right && x + width > left)
    .sort((a, b) => (below ? a.y - b.y : bottomOf(b) - bottomOf(a)));
  for (const rect of between) {
    // Only what stands in the way pushes it on; what is farther off does not.
    if (below && rect.y < level + CLEARANCE + 8) level = Math.max(level, bottomOf(rect));
    if (!below && bottomOf(rect) > level - CLEARANCE - 8) level = Math.min(level, rect.y);
  }
  return below ? level + CLEARANCE + lane * LANE : level - CLEARANCE - lane * LANE;
}
