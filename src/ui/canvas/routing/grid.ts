import type { Rect } from '../geometry.ts';

/** A card, or the frame of an open group around cards. */
export interface Obstacle {
  readonly rect: Rect;
  readonly isFrame: boolean;
}

/**
 * Lines on which ways may run: beside every card and through its middle. A stretch between two neighbouring crossings
 * is free (0), taken by a card (-1) or inside of a frame (its place in `frames` + 1). The cost of a stretch is what
 * using it costs beyond its length.
 */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly frames: readonly Rect[];
  /** From crossing (i, j) to (i + 1, j), at j * xs.length + i. */
  readonly level: Stretches;
  /** From crossing (i, j) to (i, j + 1), at j * xs.length + i. */
  readonly upright: Stretches;
}

/** Whose each stretch is, and what it costs. */
export interface Stretches {
  readonly taken: Int16Array;
  readonly cost: Float32Array;
}

/** How far from a card ways run where there is room. */
const BESIDE = 26;
/** How near to a card they may come. */
const NEAREST = 7;
const MERGED = 16;
/** What a pixel over words costs besides. */
const DEAR = 4;

/** The grid around cards, frames and what had better be left alone. */
export function createGrid(obstacles: readonly Obstacle[], soft: readonly Rect[] = []): Grid {
  const rects = obstacles.map(({ rect }) => rect);
  const xs = merged(rects.flatMap(({ x, width }) => [x - BESIDE, x + width / 2, x + width + BESIDE]));
  const ys = merged(rects.flatMap(({ y, height }) => [y - BESIDE, y + height / 2, y + height + BESIDE]));
  const size = xs.length * ys.length;
  const stretches = () => ({ taken: new Int16Array(size), cost: new Float32Array(size) });
  // Outer frames first: what lies in two belongs to the inner one.
  const frames = obstacles
    .flatMap(({ rect, isFrame }) => (isFrame ? [rect] : []))
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  const grid: Grid = { xs, ys, frames, level: stretches(), upright: stretches() };
  frames.forEach((rect, place) => take(grid, rect, place + 1));
  for (const { rect, isFrame } of obstacles) if (!isFrame) take(grid, rect, -1);
  for (const rect of soft) makeDear(grid, rect);
  return grid;
}

/** Lines that are close together become one in the middle. */
function merged(values: number[]): number[] {
  values.sort((a, b) => a - b);
  const lines: number[] = [];
  let first = -Infinity;
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (value - first <= MERGED) {
      sum += value;
      count += 1;
      lines[lines.length - 1] = Math.round(sum / count);
      continue;
    }
    [first, sum, count] = [value, value, 1];
    lines.push(value);
  }
  return lines;
}

function take(grid: Grid, rect: Rect, by: number): void {
  each(grid, rect, NEAREST, (stretches, at) => {
    stretches.taken[at] = by;
  });
}

function makeDear(grid: Grid, rect: Rect): void {
  each(grid, rect, 0, (stretches, at, length) => {
    stretches.cost[at] = (stretches.cost[at] ?? 0) + DEAR * length;
  });
}

/** Every stretch that touches a box with a margin around it. */
function each(
  { xs, ys, level, upright }: Grid,
  { x, y, width, height }: Rect,
  margin: number,
  visit: (stretches: Stretches, at: number, length: number) => void,
): void {
  const [left, right] = [x - margin, x + width + margin];
  const [top, bottom] = [y - margin, y + height + margin];
  const firstX = firstAfter(xs, left);
  const firstY = firstAfter(ys, top);
  for (let j = firstY; j < ys.length && (ys[j] as number) < bottom; j += 1) {
    for (let i = Math.max(0, firstX - 1); i < xs.length - 1 && (xs[i] as number) < right; i += 1)
      visit(level, j * xs.length + i, (xs[i + 1] as number) - (xs[i] as number));
  }
  for (let i = firstX; i < xs.length && (xs[i] as number) < right; i += 1) {
    for (let j = Math.max(0, firstY - 1); j < ys.length - 1 && (ys[j] as number) < bottom; j += 1)
      visit(upright, j * xs.length + i, (ys[j + 1] as number) - (ys[j] as number));
  }
}

/** The place of the first value above a bound; the length of the list where there is none. */
export function firstAfter(sorted: readonly number[], bound: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place of the value nearest to a wish. */
export function nearest(sorted: readonly number[], wish: number): number {
  const after = firstAfter(sorted, wish);
  if (after === 0) return 0;
  if (after === sorted.length) return after - 1;
  return (sorted[after] as number) - wish < wish - (sorted[after - 1] as number) ? after : after - 1;
}
