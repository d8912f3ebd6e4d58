import type { Point } from '../../../core/model/placement.ts';
import { distance } from './curve.ts';
import { isLevelSide, type Angular } from './link.ts';

/** A way as its corners, with the lines between them. */
export interface Cornered {
  readonly id: string;
  readonly course: Angular;
  readonly lines: readonly number[];
  readonly corners: readonly Point[];
}

/** How long a way runs by itself, before it joins one of the others to the same stage. */
export function ownLength(way: Cornered, others: readonly Cornered[]): number {
  const { corners } = way;
  let own = lengthTo(corners, corners.length - 1);
  for (const other of others) {
    if (other === way || other.course.toSide !== way.course.toSide) continue;
    const shared = sharedLines(way.lines, other.lines);
    if (shared === 0) continue;
    // The first line they share runs from this corner of each.
    const at = corners.length - 1 - shared;
    const theirs = other.corners[other.corners.length - 1 - shared];
    const from = corners[at];
    const to = corners[at + 1];
    if (from === undefined || to === undefined || theirs === undefined) continue;
    const isLevel = isLevelSide(way.course.toSide) === ((shared - 1) % 2 === 0);
    const [a, b, c] = isLevel ? [from.x, to.x, theirs.x] : [from.y, to.y, theirs.y];
    const alone =
      (c - a) * (b - a) > 0 && Math.abs(c - a) < Math.abs(b - a)
        ? Math.abs(c - a)
        : c === b
          ? Math.abs(b - a)
          : 0;
    own = Math.min(own, lengthTo(corners, at) + alone);
  }
  return own;
}

function sharedLines(a: readonly number[], b: readonly number[]): number {
  let count = 0;
  while (count < a.length && count < b.length) {
    const [one, two] = [a[a.length - 1 - count], b[b.length - 1 - count]];
    if (Math.abs((one as number) - (two as number)) > 0.5) break;
    count += 1;
  }
  return count;
}

function lengthTo(corners: readonly Point[], last: number): number {
  let length = 0;
  for (let place = 1; place <= last; place += 1)
    length += distance(corners[place - 1] as Point, corners[place] as Point);
  return length;
}
