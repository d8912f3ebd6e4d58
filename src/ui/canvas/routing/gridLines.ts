import type { Point } from '../../../core/model/placement.ts';
import { firstAfter, nearest, type Grid, type Stretches } from './grid.ts';

/** A drawn line this near to a line of the grid runs on it. */
const BESIDE_LINE = 9;

/** Makes crossing a drawn line cost so much, and running along it so much a pixel. */
export function chargeLine(
  { xs, ys, level, upright }: Grid,
  points: readonly Point[],
  price: number,
  priceAlong: number,
): void {
  for (let place = 1; place < points.length; place += 1) {
    const a = points[place - 1] as Point;
    const b = points[place] as Point;
    charge(ys, xs, a.y, a.x, b.y, b.x, (j, i) => add(level, j * xs.length + i, price));
    charge(xs, ys, a.x, a.y, b.x, b.y, (i, j) => add(upright, j * xs.length + i, price));
  }
  along({ xs, ys }, points, (at, isLevel, length) => add(isLevel ? level : upright, at, length * priceAlong));
}

/** The stretches that a drawn line takes where it runs along lines of the grid. */
export function stretchesAlong(grid: Pick<Grid, 'xs' | 'ys'>, points: readonly Point[]): number[] {
  const keys: number[] = [];
  along(grid, points, (at, isLevel) => keys.push(stretchKey(at, isLevel)));
  return keys;
}

/** The number of a stretch that starts at a crossing and runs level or upright. */
export function stretchKey(at: number, isLevel: boolean): number {
  return at * 2 + (isLevel ? 0 : 1);
}

/** The lines of one direction that a short stretch crosses, and between which of the other they are crossed. */
function charge(
  lines: readonly number[],
  others: readonly number[],
  from: number,
  fromAside: number,
  to: number,
  toAside: number,
  visit: (line: number, between: number) => void,
): void {
  const [low, high] = from < to ? [from, to] : [to, from];
  for (let line = firstAfter(lines, low); line < lines.length && (lines[line] as number) <= high; line += 1) {
    const part = ((lines[line] as number) - from) / (to - from);
    const between = firstAfter(others, fromAside + (toAside - fromAside) * part) - 1;
    if (between >= 0 && between < others.length - 1) visit(line, between);
  }
}

function along(
  { xs, ys }: Pick<Grid, 'xs' | 'ys'>,
  points: readonly Point[],
  visit: (at: number, isLevel: boolean, length: number) => void,
): void {
  const run = (
    lines: readonly number[],
    others: readonly number[],
    from: number,
    to: number,
    aside: number,
  ) => {
    const isLevel = lines === xs;
    const other = nearest(others, aside);
    if (Math.abs((others[other] ?? Infinity) - aside) > BESIDE_LINE) return;
    const [low, high] = from < to ? [from, to] : [to, from];
    let line = Math.max(0, firstAfter(lines, low) - 1);
    for (; line < lines.length - 1 && (lines[line] as number) < high; line += 1) {
      const at = isLevel ? other * xs.length + line : line * xs.length + other;
      visit(at, isLevel, (lines[line + 1] as number) - (lines[line] as number));
    }
  };
  for (let place = 1; place < points.length; place += 1) {
    const a = points[place - 1] as Point;
    const b = points[place] as Point;
    if (Math.abs(a.y - b.y) < 1) run(xs, ys, a.x, b.x, a.y);
    else if (Math.abs(a.x - b.x) < 1) run(ys, xs, a.y, b.y, a.x);
  }
}

function add({ cost }: Stretches, at: number, price: number): void {
  cost[at] = (cost[at] ?? 0) + price;
}
