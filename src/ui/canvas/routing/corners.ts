import type { Point } from '../../../core/model/placement.ts';
import type { Rect } from '../geometry.ts';
import type { Side } from './curve.ts';
import { isLevelSide, type Angular } from './link.ts';

/** Where a side of a card is: how far down, or how far from the left. */
export function edgeOf({ x, y, width, height }: Rect, side: Side): number {
  switch (side) {
    case 'left':
      return x;
    case 'right':
      return x + width;
    case 'top':
      return y;
    case 'bottom':
      return y + height;
  }
}

/** The start, every turn and the end of a way of level and upright lines. */
export function cornersOf(
  from: Rect,
  to: Rect,
  { fromSide, toSide }: Angular,
  lines: readonly number[],
): readonly Point[] {
  const all = [edgeOf(from, fromSide), ...lines, edgeOf(to, toSide)];
  const startsLevel = isLevelSide(fromSide);
  return all.slice(1).map((line, place) => {
    const before = all[place] as number;
    return startsLevel === (place % 2 === 0) ? { x: before, y: line } : { x: line, y: before };
  });
}
