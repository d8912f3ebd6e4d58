import type { Point } from '../../../core/model/placement.ts';
import type { Size } from '../cardSize.ts';
import type { Rect } from '../geometry.ts';

/**
 * Places for boxes that have become larger: columns and rows keep their order, their alignment and the gaps between
 * them, so that what did not overlap does not overlap now.
 */
export function stretchedPlaces(
  boxes: readonly { readonly id: string; readonly rect: Rect; readonly size: Size }[],
): ReadonlyMap<string, Point> {
  const across = stretchedAxis(
    boxes.map(({ rect, size }) => ({ start: rect.x, end: rect.x + rect.width, length: size.width })),
  );
  const down = stretchedAxis(
    boxes.map(({ rect, size }) => ({ start: rect.y, end: rect.y + rect.height, length: size.height })),
  );
  return new Map(boxes.map(({ id }, place) => [id, { x: across[place]!, y: down[place]! }]));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How long it is now. */
  readonly length: number;
}

/** Where each stretch of a line begins when all of them have their new lengths. */
function stretchedAxis(stretches: readonly Stretch[]): readonly number[] {
  const starts = [...new Set(stretches.map(({ start }) => start))].toSorted((a, b) => a - b);
  const moved = new Map<number, number>();
  const placed: { readonly end: number; readonly newEnd: number }[] = [];
  starts.forEach((start, place) => {
    const before = starts[place - 1];
    const kept = before === undefined ? start : moved.get(before)! + (start - before);
    const free = Math.max(
      kept,
      ...placed.map(({ end, newEnd }) => (end <= start ? newEnd + (start - end) : -Infinity)),
    );
    moved.set(start, free);
    for (const each of stretches)
      if (each.start === start) placed.push({ end: each.end, newEnd: free + each.length });
  });
  return stretches.map(({ start }) => moved.get(start)!);
}
