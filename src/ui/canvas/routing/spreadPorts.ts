import { centreOf, type Rect } from '../geometry.ts';
import type { Side } from './curve.ts';
import type { JoinedLink, Sweep } from './link.ts';

/** Where a sweep leaves and arrives, from the middle of the side. */
export interface Offsets {
  readonly from: number;
  readonly to: number;
}

/** Alone on its side. */
export const inTheMiddle: Offsets = { from: 0, to: 0 };

interface End {
  readonly linkId: string;
  readonly isStart: boolean;
  /** Where the way goes from here; ends lie along a side in that order, so that ways do not cross at once. */
  readonly aim: number;
  readonly length: number;
}

const WIDEST = 30;

/** Spreads the sweeps that leave a side of a card along it; those that arrive meet in its middle. */
export function spreadPorts(
  sweeps: readonly { readonly joined: JoinedLink; readonly course: Sweep }[],
): ReadonlyMap<string, Offsets> {
  const sides = new Map<string, End[]>();
  const pairs = new Map<string, number>();
  for (const { joined } of sweeps) {
    const pair = `${joined.link.fromId} ${joined.link.toId}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  for (const { joined, course } of sweeps) {
    const { link, from, to } = joined;
    addEnd(sides, `${link.fromId} ${course.fromSide}`, end(link.id, true, course.fromSide, from, to));
    // Twins would lie on each other if they met.
    if ((pairs.get(`${link.fromId} ${link.toId}`) ?? 0) > 1)
      addEnd(sides, `${link.toId} ${course.toSide}`, end(link.id, false, course.toSide, to, from));
  }
  const offsets = new Map<string, { from: number; to: number }>();
  for (const ends of sides.values()) {
    const sorted = ends.toSorted((a, b) => a.aim - b.aim || (a.linkId < b.linkId ? -1 : 1));
    const gap = Math.min(WIDEST, ((ends[0]?.length ?? 0) * 0.72) / sorted.length);
    sorted.forEach(({ linkId, isStart }, index) => {
      const entry = offsets.get(linkId) ?? { from: 0, to: 0 };
      entry[isStart ? 'from' : 'to'] = (index - (sorted.length - 1) / 2) * gap;
      offsets.set(linkId, entry);
    });
  }
  return offsets;
}

function addEnd(sides: Map<string, End[]>, key: string, value: End): void {
  const ends = sides.get(key);
  if (ends) ends.push(value);
  else sides.set(key, [value]);
}

function end(linkId: string, isStart: boolean, side: Side, rect: Rect, other: Rect): End {
  const isLevel = side === 'left' || side === 'right';
  const centre = centreOf(other);
  return { linkId, isStart, aim: isLevel ? centre.y : centre.x, length: isLevel ? rect.height : rect.width };
}
