import type { Point } from '../../../core/model/placement.ts';
import { boundsOf, overlaps, type Rect } from '../geometry.ts';
import { pointAlong } from './curve.ts';

const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92];
const onTheLine: Point = { x: 0, y: 0 };
/** How far words stand above a level line. */
const LIFT = 9;

/** What words on a line must keep clear of. */
export interface LabelSurroundings {
  readonly cards: readonly Rect[];
  /** Words that stand already. */
  readonly labels: readonly Rect[];
}

/**
 * The box of the words on a line: on the part of it that no other way shares (0 to `own` of its length) where they
 * cover neither a card nor other words; above the line where it is level.
 */
export function placeLabel(
  points: readonly Point[],
  own: number,
  { width, height }: { readonly width: number; readonly height: number },
  isLevel: boolean,
  { cards, labels }: LabelSurroundings,
): Rect {
  const boxAt = (part: number, aside: Point = onTheLine): Rect => {
    const { x, y } = pointAlong(points, part);
    const top = isLevel ? y - LIFT - height : y - height / 2;
    return { x: x - width / 2 + aside.x, y: top + aside.y, width, height };
  };
  if (isLevel) return boxAt(0.5);
  const stretch = boundsOf(points.map(({ x, y }) => ({ x, y, width: 1, height: 1 })));
  const isNear = (rect: Rect): boolean => stretch !== undefined && overlaps(rect, stretch, width);
  const nearCards = cards.filter(isNear);
  const nearLabels = labels.filter(isNear);
  let best = boxAt(own / 2);
  let least = Infinity;
  const consider = (part: number, aside: Point): boolean => {
    const box = boxAt(part, aside);
    const clashes = clashesOf(box, nearCards, 2) + 2 * clashesOf(box, nearLabels, 3);
    const off = part > own ? 3 + part : Math.abs(part / own - 0.5);
    const cost = clashes * 10 + off + (aside === onTheLine ? 0 : 5);
    if (cost < least) [best, least] = [box, cost];
    return clashes === 0;
  };
  // On its own part of the way, else on the rest of it, else beside it.
  const tries = [parts.map((each) => each * own), own < 1 ? parts : []];
  if (tries.some((list) => list.some((part) => consider(part, onTheLine)))) return best;
  const asides = [0.7, 1.2].flatMap((by) => [
    { x: 0, y: -by * height },
    { x: 0, y: by * height },
  ]);
  const besides = [-1, 1].map((by) => ({ x: by * (width / 2 + 5), y: 0 }));
  [...asides, ...besides].some((aside) => parts.some((part) => consider(part * own, aside)));
  return best;
}

function clashesOf(box: Rect, others: readonly Rect[], margin: number): number {
  let count = 0;
  for (const other of others) if (overlaps(box, other, margin)) count += 1;
  return count;
}
