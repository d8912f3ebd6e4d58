import type { Point } from '../../../core/model/placement.ts';
import { centreOf, type Rect } from '../geometry.ts';
import type { Link, Manner, Offsets } from './chooseSides.ts';
import type { Side } from './curve.ts';

/** A way with the manner that was chosen for it, and the two cards it joins. */
export interface Joined {
  readonly link: Link;
  readonly manner: Manner;
  readonly from: Rect;
  readonly to: Rect;
}

interface End {
  readonly linkId: string;
  readonly isStart: boolean;
  readonly isQuiet: boolean;
  /** Where the way goes from here; ends lie along a side in that order, so that ways do not cross at once. */
  readonly aim: Point;
  readonly side: Side;
  readonly rect: Rect;
}

const WIDEST = 30;

/** Spreads the ways that share a side of a card along it; a single success way keeps the middle. */
export function spreadPorts(joined: readonly Joined[]): ReadonlyMap<string, Offsets> {
  const sides = new Map<string, End[]>();
  for (const { link, manner, from, to } of joined) {
    addEnd(sides, link.fromId, {
      linkId: link.id,
      isStart: true,
      isQuiet: link.isQuiet,
      aim: aimOf(manner, to),
      side: manner.fromSide,
      rect: from,
    });
    addEnd(sides, link.toId, {
      linkId: link.id,
      isStart: false,
      isQuiet: link.isQuiet,
      aim: aimOf(manner, from),
      side: manner.toSide,
      rect: to,
    });
  }
  const offsets = new Map<string, { from: number; to: number; lane: number }>();
  for (const { link } of joined) offsets.set(link.id, { from: 0, to: 0, lane: 0 });
  for (const ends of sides.values()) {
    for (const [end, offset] of placed(ends)) {
      const entry = offsets.get(end.linkId);
      if (entry) entry[end.isStart ? 'from' : 'to'] = offset;
    }
  }
  for (const [linkId, lane] of lanesOf(joined)) {
    const entry = offsets.get(linkId);
    if (entry) entry.lane = lane;
  }
  return offsets;
}

function addEnd(sides: Map<string, End[]>, stageId: string, end: End): void {
  const key = `${stageId} ${end.side}`;
  const ends = sides.get(key);
  if (ends) ends.push(end);
  else sides.set(key, [end]);
}

/** What goes round aims farther out than what goes straight, so that the straight ones stay inside. */
function aimOf(manner: Manner, other: Rect): Point {
  const centre = centreOf(other);
  return manner.shape === 'under' || manner.shape === 'over' ? { x: centre.x * 1.0001, y: centre.y } : centre;
}

function placed(ends: readonly End[]): [End, number][] {
  const first = ends[0];
  if (first === undefined) return [];
  const isLevel = first.side === 'left' || first.side === 'right';
  const along = ({ aim }: End) => (isLevel ? aim.y : aim.x);
  const sorted = ends.toSorted(
    (a, b) => along(a) - along(b) || Number(a.isStart) - Number(b.isStart) || (a.linkId < b.linkId ? -1 : 1),
  );
  const length = isLevel ? first.rect.height : first.rect.width;
  const gap = Math.min(WIDEST, (length * 0.72) / Math.max(1, sorted.length));
  const loud = sorted.filter(({ isQuiet }) => !isQuiet);
  const middle = loud.length === 1 && loud[0] ? sorted.indexOf(loud[0]) : (sorted.length - 1) / 2;
  const farthest = length / 2 - 14;
  return sorted.map((end, index) => [end, Math.max(-farthest, Math.min(farthest, (index - middle) * gap))]);
}

/** Ways that go round on the same side and would lie on each other run in lanes, the short ones inside. */
function lanesOf(joined: readonly Joined[]): Map<string, number> {
  const lanes = new Map<string, number>();
  for (const shape of ['under', 'over', 'return', 'margin'] as const) {
    const taken: { left: number; right: number; level: number; lane: number }[] = [];
    const spans = joined
      .filter(({ manner }) => manner.shape === shape)
      .map(({ link, from, to }) => {
        const [a, b] = [centreOf(from).x, centreOf(to).x];
        const level =
          shape === 'under'
            ? Math.max(from.y + from.height, to.y + to.height)
            : shape === 'over'
              ? Math.min(from.y, to.y)
              : to.y;
        return { id: link.id, left: Math.min(a, b), right: Math.max(a, b), level };
      })
      .sort((a, b) => a.right - a.left - (b.right - b.left) || (a.id < b.id ? -1 : 1));
    for (const { id, left, right, level } of spans) {
      let lane = 0;
      const clashes = () =>
        taken.some(
          (other) =>
            other.lane === lane &&
            other.left < right &&
            left < other.right &&
            Math.abs(other.level - level) < 200,
        );
      while (clashes()) lane += 1;
      taken.push({ left, right, level, lane });
      lanes.set(id, lane);
    }
  }
  return lanes;
}
