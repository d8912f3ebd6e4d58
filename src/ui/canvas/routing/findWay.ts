import { holds, type Rect } from '../geometry.ts';
import { createHeap } from './heap.ts';
import type { Side } from './curve.ts';
import { firstAfter, nearest, type Grid } from './grid.ts';
import { stretchKey } from './gridLines.ts';
import { isLevelSide, type Angular } from './link.ts';

/** How little each side of a card is wanted, in pixels of detour. */
export type SideWishes = Readonly<Record<Side, number>>;

/** What is looked for. */
export interface Errand {
  readonly from: Rect;
  readonly to: Rect;
  readonly leave: SideWishes;
  readonly arrive: SideWishes;
  /** Stretches (see `stretchKey`) that ways to the same stage take already: together is better than side by side. */
  readonly shared: ReadonlySet<number>;
}

/** A search on one grid; its memory is used again by the next search. */
export interface WayFinder {
  find(errand: Errand): Angular | undefined;
}

const BEND = 34;
/** A shared stretch costs this part of its length. */
const SHARED = 0.3;
const STUB = 52;
/** What a pixel still to go is thought to cost; less than 1, because shared stretches are cheaper than that. */
const HOPE = 0.75;
/** In a hurry the first good way is good enough. */
const HASTE = 1.05;
const INSET = 14;
const sides: readonly Side[] = ['bottom', 'top', 'left', 'right'];

/** Finds the cheapest way of level and upright stretches between two cards (A* over crossing and direction). */
export function createWayFinder(grid: Grid, isHasty = false): WayFinder {
  const aPixelToGo = isHasty ? HASTE : HOPE;
  const { xs, ys, frames, level, upright } = grid;
  const width = xs.length;
  const states = width * ys.length * 2;
  const cost = new Float32Array(states + sides.length);
  const before = new Int32Array(states + sides.length);
  // 0: not seen, else the search that saw it last, twice; odd: it is done.
  const seen = new Uint32Array(states + sides.length);
  const heap = createHeap();
  let search = 0;

  const doorOf = (rect: Rect, side: Side): number => {
    const isLevel = isLevelSide(side);
    const [lines, others] = isLevel ? [xs, ys] : [ys, xs];
    const [start, length] = isLevel ? [rect.x, rect.width] : [rect.y, rect.height];
    const [asideStart, asideLength] = isLevel ? [rect.y, rect.height] : [rect.x, rect.width];
    const isAfter = side === 'right' || side === 'bottom';
    const edge = isAfter ? start + length : start;
    const line = isAfter ? firstAfter(lines, edge + 6) : firstAfter(lines, edge - 6) - 1;
    const other = nearest(others, asideStart + asideLength / 2);
    if (Math.abs((lines[line] ?? Infinity) - edge) > STUB) return -1;
    if (Math.abs((others[other] ?? Infinity) - asideStart - asideLength / 2) > asideLength / 2 - INSET)
      return -1;
    return isLevel ? other * width + line : line * width + other;
  };

  const find = ({ from, to, leave, arrive, shared }: Errand): Angular | undefined => {
    search += 2;
    heap.clear();
    const open = frames.map((frame) => holds(frame, from) || holds(frame, to));
    const hope = (node: number): number => {
      const x = xs[node % width] as number;
      const y = ys[(node / width) | 0] as number;
      const dx = Math.max(to.x - x, 0, x - to.x - to.width);
      const dy = Math.max(to.y - y, 0, y - to.y - to.height);
      return aPixelToGo * Math.max(0, dx + dy - STUB);
    };
    const reach = (state: number, price: number, origin: number, rest: number): void => {
      const mark = seen[state] as number;
      if (mark > search || (mark === search && (cost[state] as number) <= price)) return;
      seen[state] = search;
      cost[state] = price;
      before[state] = origin;
      heap.push(price + rest, state);
    };
    for (const side of sides) {
      const node = doorOf(from, side);
      if (node >= 0)
        reach(node * 2 + (isLevelSide(side) ? 0 : 1), leave[side], -1 - sides.indexOf(side), hope(node));
    }
    const doors = sides.map((side) => doorOf(to, side));
    const step = (state: number, target: number, stretch: number, isLevel: boolean, length: number): void => {
      const { taken, cost: dear } = isLevel ? level : upright;
      const owner = taken[stretch] as number;
      if (owner < 0 || (owner > 0 && open[owner - 1] !== true)) return;
      const isShared = shared.has(stretchKey(stretch, isLevel));
      const turn = (state & 1) === (isLevel ? 0 : 1) ? 0 : BEND;
      const price = isShared ? length * SHARED : length + (dear[stretch] as number);
      reach(target * 2 + (isLevel ? 0 : 1), (cost[state] as number) + price + turn, state, hope(target));
    };
    for (let state = heap.pop(); state >= 0; state = heap.pop()) {
      if (seen[state] !== search) continue;
      seen[state] = search + 1;
      if (state >= states) return traced(state);
      const node = state >> 1;
      for (let door = 0; door < doors.length; door += 1) {
        if (doors[door] !== node) continue;
        const side = sides[door] as Side;
        const turn = (state & 1) === (isLevelSide(side) ? 0 : 1) ? 0 : BEND;
        reach(states + door, (cost[state] as number) + turn + arrive[side], state, 0);
      }
      const i = node % width;
      const j = (node / width) | 0;
      if (i < width - 1) step(state, node + 1, node, true, (xs[i + 1] as number) - (xs[i] as number));
      if (i > 0) step(state, node - 1, node - 1, true, (xs[i] as number) - (xs[i - 1] as number));
      if (j < ys.length - 1)
        step(state, node + width, node, false, (ys[j + 1] as number) - (ys[j] as number));
      if (j > 0) step(state, node - width, node - width, false, (ys[j] as number) - (ys[j - 1] as number));
    }
    return undefined;
  };

  const traced = (end: number): Angular => {
    const toSide = sides[end - states] as Side;
    const path: number[] = [];
    let state = before[end] as number;
    for (; state >= 0; state = before[state] as number) path.unshift(state);
    const fromSide = sides[-1 - state] as Side;
    const lines: number[] = [];
    let isLevel: boolean | null = null;
    const turnTo = (next: boolean, node: number): void => {
      if (next === isLevel) return;
      isLevel = next;
      lines.push((next ? ys[(node / width) | 0] : xs[node % width]) as number);
    };
    for (const each of path) turnTo((each & 1) === 0, each >> 1);
    turnTo(isLevelSide(toSide), (path.at(-1) as number) >> 1);
    return { shape: 'angular', fromSide, toSide, lines };
  };
  return { find };
}
