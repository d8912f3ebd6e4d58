import type { Rect } from '../geometry.ts';
import type { ExecutiveArrow } from './executiveScene.ts';

/** An arrow as a path of straight stretches with round corners, and where its figure stands. */
export interface DrawnArrow {
  readonly arrow: ExecutiveArrow;
  readonly points: readonly Point[];
  readonly label: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room between two boxes of a row. */
export const GAP = 56;
/** Room below a row, where ways aside, out and back run. */
export const LANES = 76;

/** The arrow between its two boxes; none where one of them is not drawn. */
export function drawArrow(arrow: ExecutiveArrow, rects: ReadonlyMap<string, Rect>): DrawnArrow[] {
  const from = rects.get(arrow.from);
  const to = rects.get(arrow.to);
  if (from === undefined || to === undefined) return [];
  const drawn = (points: readonly Point[], label: Point) => [{ arrow, points, label }];
  const isNext = from.y === to.y && to.x > from.x && to.x - (from.x + from.width) < GAP + 1;
  if (arrow.kind === 'onward' && isNext) {
    const y = from.y + 44;
    const start = { x: from.x + from.width + 4, y };
    const end = { x: to.x - 6, y };
    return drawn([start, end], { x: (start.x + end.x) / 2, y: y - 10 });
  }
  if (arrow.kind === 'onward' || arrow.kind === 'back') return drawn(...overTheTop(arrow, from, to));
  return drawn(...throughTheLanes(arrow, from, to));
}

/** Over the boxes between: out at the top of one, along above the row, down into the other. */
function overTheTop({ kind }: ExecutiveArrow, from: Rect, to: Rect): [readonly Point[], Point] {
  const isBack = kind === 'back';
  const start = { x: from.x + from.width * (isBack ? 0.62 : 0.82), y: from.y - 4 };
  const end = { x: to.x + to.width * (isBack ? 0.38 : 0.18), y: to.y - 6 };
  const rise = isBack ? 30 : 18;
  if (from.y === to.y) {
    const y = from.y - rise;
    return [[start, { x: start.x, y }, { x: end.x, y }, end], { x: (start.x + end.x) / 2, y: y - 6 }];
  }
  // To another row: along the gap between the rows.
  const gap = Math.max(from.y, to.y) - rise;
  const side = { x: from.x + from.width + 14, y: from.y + 44 };
  const isDown = to.y > from.y;
  if (isDown)
    return [
      [{ x: from.x + from.width + 4, y: side.y }, side, { x: side.x, y: gap }, { x: end.x, y: gap }, end],
      { x: (side.x + end.x) / 2, y: gap - 6 },
    ];
  const edge = to.x - 14;
  const at = to.y + to.height * 0.3;
  return [
    [start, { x: start.x, y: gap }, { x: edge, y: gap }, { x: edge, y: at }, { x: to.x - 6, y: at }],
    { x: (start.x + edge) / 2, y: gap - 6 },
  ];
}

const laneOf = { aside: 20, leaves: 34, return: 48, onward: 0, back: 0 } as const;

/** Between a box of the path and one beside it: along a lane of its kind below the rows. */
function throughTheLanes({ kind }: ExecutiveArrow, from: Rect, to: Rect): [readonly Point[], Point] {
  if (from.y === to.y) {
    const y = from.y + from.height / 2;
    const toRight = to.x > from.x;
    const start = { x: toRight ? from.x + from.width + 4 : from.x - 4, y };
    const end = { x: toRight ? to.x - 6 : to.x + to.width + 6, y };
    return [[start, end], { x: (start.x + end.x) / 2, y: y - 8 }];
  }
  const isReturn = kind === 'return';
  const [stretch, quiet] = isReturn ? [to, from] : [from, to];
  const bottom = stretch.y + stretch.height;
  const lane = quiet.y - LANES + laneOf[kind];
  const door = {
    x: stretch.x + stretch.width * (isReturn ? 0.2 : kind === 'aside' ? 0.45 : 0.75),
    y: bottom + (isReturn ? 6 : 4),
  };
  const isAbove = !isReturn && door.x > quiet.x + 12 && door.x < quiet.x + quiet.width - 12;
  const gate = {
    x: isAbove ? door.x : quiet.x + (isReturn ? Math.min(40, quiet.width * 0.15) : quiet.width / 2),
    y: quiet.y - (isReturn ? 4 : 6),
  };
  const label = { x: door.x + 6, y: bottom + 18 };
  const isLastRow = quiet.y - LANES - bottom < 1;
  const ownLane = bottom + laneOf[kind];
  // From a row farther up it passes the boxes below it beside them.
  const beside = kind === 'leaves' ? stretch.x + stretch.width + 18 : stretch.x - (isReturn ? 12 : 20);
  const path = isLastRow
    ? isAbove
      ? [door, gate]
      : [door, { x: door.x, y: lane }, { x: gate.x, y: lane }, gate]
    : [
        door,
        { x: door.x, y: ownLane },
        { x: beside, y: ownLane },
        { x: beside, y: lane },
        { x: gate.x, y: lane },
        gate,
      ];
  return [isReturn ? path.toReversed() : path, label];
}

/** The path of straight stretches with round corners. */
export function roundedPath(points: readonly Point[], radius = 10): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M${first.x},${first.y}`];
  rest.forEach((point, place) => {
    const before = points[place]!;
    const after = rest[place + 1];
    if (after === undefined) {
      parts.push(`L${point.x},${point.y}`);
      return;
    }
    const enter = towards(point, before, radius);
    const leave = towards(point, after, radius);
    parts.push(`L${enter.x},${enter.y}Q${point.x},${point.y} ${leave.x},${leave.y}`);
  });
  return parts.join('');
}

/** A point so far from a corner towards another, at most half of the way. */
function towards(corner: Point, other: Point, radius: number): Point {
  const length = Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y);
  const part = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part };
}
