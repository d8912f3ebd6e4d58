import type { Guide } from '../canvasStore.ts';
import type { Rect } from '../geometry.ts';

/** How far what is dragged is to be moved so that it stands in line, and the lines it then stands on. */
export interface Alignment {
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

type Axis = 'x' | 'y';
const lengthOf = { x: 'width', y: 'height' } as const;
const acrossOf = { x: 'y', y: 'x' } as const;
const EXACT = 0.5;

/**
 * Aligns a moved box with others: edges and middles, and gaps as wide as those beside it, when they are no farther
 * than `reach`. The nearest wins; lines go before gaps.
 */
export function alignmentOf(moved: Rect, others: readonly Rect[], reach: number): Alignment {
  const dx = nearest(moved, others, 'x', reach);
  const dy = nearest(moved, others, 'y', reach);
  const placed: Rect = { ...moved, x: moved.x + dx, y: moved.y + dy };
  return { dx, dy, guides: [...guidesOf(placed, others, 'x'), ...guidesOf(placed, others, 'y')] };
}

function linesOf(rect: Rect, axis: Axis): [number, number, number] {
  const start = rect[axis];
  const length = rect[lengthOf[axis]];
  return [start, start + length / 2, start + length];
}

/** The way to the line on which most stand, the nearest of those; else to an equal gap; 0 where none is near. */
function nearest(moved: Rect, others: readonly Rect[], axis: Axis, reach: number): number {
  const met = new Map<number, number>();
  const own = linesOf(moved, axis);
  for (const other of others) {
    // Edges meet edges and middles meet middles of the same box: a box of the same size counts three times.
    linesOf(other, axis).forEach((line, part) => {
      own.forEach((at, ownPart) => {
        const by = Math.round((line - at) * 2) / 2;
        if (Math.abs(by) <= reach) met.set(by, (met.get(by) ?? 0) + (part === ownPart ? 2 : 1));
      });
    });
  }
  const [best] = [...met].toSorted(
    ([a, ofA], [b, ofB]) => Math.min(ofB, 6) - Math.min(ofA, 6) || Math.abs(a) - Math.abs(b),
  );
  if (best !== undefined) return best[0];
  const [gap] = equalGaps(moved, others, axis)
    .map(({ at }) => at - moved[axis])
    .toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return gap !== undefined && Math.abs(gap) <= reach ? gap : 0;
}

interface EqualGap {
  /** Where the moved box would begin. */
  readonly at: number;
  /** Between which two places the gaps are. */
  readonly gaps: readonly (readonly [number, number])[];
}

/** Places at which the gap to the next box is as wide as that to the one on the other side, or as the gap before it. */
function equalGaps(moved: Rect, others: readonly Rect[], axis: Axis): EqualGap[] {
  const length = moved[lengthOf[axis]];
  const middle = moved[axis] + length / 2;
  const row = others.filter((other) => sharesLine(moved, other, axis));
  const end = (rect: Rect) => rect[axis] + rect[lengthOf[axis]];
  const before = row.filter((rect) => end(rect) <= middle).toSorted((a, b) => end(b) - end(a));
  const after = row.filter((rect) => rect[axis] >= middle).toSorted((a, b) => a[axis] - b[axis]);
  const [left, leftOfIt] = before;
  const [right, rightOfIt] = after;
  const found: EqualGap[] = [];
  if (left && right) {
    const gap = (right[axis] - end(left) - length) / 2;
    const at = end(left) + gap;
    if (gap > 0)
      found.push({
        at,
        gaps: [
          [end(left), at],
          [at + length, right[axis]],
        ],
      });
  }
  if (left && leftOfIt && left[axis] > end(leftOfIt)) {
    const at = end(left) + (left[axis] - end(leftOfIt));
    found.push({
      at,
      gaps: [
        [end(leftOfIt), left[axis]],
        [end(left), at],
      ],
    });
  }
  if (right && rightOfIt && rightOfIt[axis] > end(right)) {
    const at = right[axis] - (rightOfIt[axis] - end(right)) - length;
    found.push({
      at,
      gaps: [
        [at + length, right[axis]],
        [end(right), rightOfIt[axis]],
      ],
    });
  }
  return found;
}

/** Whether two boxes stand beside each other along an axis. */
function sharesLine(a: Rect, b: Rect, axis: Axis): boolean {
  const across = acrossOf[axis];
  return a[across] < b[across] + b[lengthOf[across]] && b[across] < a[across] + a[lengthOf[across]];
}

function guidesOf(placed: Rect, others: readonly Rect[], axis: Axis): Guide[] {
  const across = acrossOf[axis];
  const own = linesOf(placed, axis);
  const lines = new Map<number, { from: number; to: number }>();
  for (const other of others) {
    for (const line of linesOf(other, axis)) {
      const met = own.find((each) => Math.abs(each - line) < EXACT);
      if (met === undefined) continue;
      const known = lines.get(met) ?? { from: placed[across], to: placed[across] + placed[lengthOf[across]] };
      lines.set(met, {
        from: Math.min(known.from, other[across]),
        to: Math.max(known.to, other[across] + other[lengthOf[across]]),
      });
    }
  }
  const point = (along: number, at: number) => (axis === 'x' ? { x: along, y: at } : { x: at, y: along });
  const drawn = [...lines].map(([along, { from, to }]): Guide => ({
    kind: 'line',
    from: point(along, from),
    to: point(along, to),
  }));
  if (drawn.length > 0) return drawn;
  const across0 = placed[across] + placed[lengthOf[across]] / 2;
  const gap = equalGaps(placed, others, axis).find(({ at }) => Math.abs(at - placed[axis]) < EXACT);
  return (gap?.gaps ?? []).map(([from, to]): Guide => ({
    kind: 'gap',
    from: point(from, across0),
    to: point(to, across0),
  }));
}
