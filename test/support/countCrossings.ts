import type { Point } from '../../src/core/model/placement.ts';
import { grown, type Rect } from '../../src/ui/canvas/geometry.ts';

/** A way as it is drawn, for counting. */
export interface CountedWay {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly isQuiet: boolean;
  readonly points: readonly Point[];
}

/** Where drawn ways meet what they should not. */
export interface Crossings {
  /** A way and a card that is neither its end nor around its end. */
  readonly cards: readonly string[];
  /** A quiet way and a way of the success path. */
  readonly spine: readonly string[];
  /** Two ways of the success path that do not end in the same stage. */
  readonly loud: readonly string[];
  /** Two quiet ways that do not end in the same stage. */
  readonly quiet: readonly string[];
}

/** Counts each pair as often as it crosses. */
export function countCrossings(ways: readonly CountedWay[], cards: ReadonlyMap<string, Rect>): Crossings {
  const found = { cards: [] as string[], spine: [] as string[], loud: [] as string[], quiet: [] as string[] };
  for (const way of ways) {
    const ends = [cards.get(way.fromId), cards.get(way.toId)];
    for (const [id, rect] of cards) {
      if (id === way.fromId || id === way.toId) continue;
      if (ends.some((end) => end !== undefined && holds(rect, end))) continue;
      if (passes(way.points, grown(rect, -1))) found.cards.push(`${way.id} through ${id}`);
    }
  }
  ways.forEach((a, place) => {
    for (const b of ways.slice(place + 1)) {
      const times = meetings(a.points, b.points);
      if (times === 0) continue;
      const list =
        a.isQuiet !== b.isQuiet
          ? found.spine
          : a.toId === b.toId
            ? null
            : a.isQuiet
              ? found.quiet
              : found.loud;
      for (let each = 0; each < times; each += 1) list?.push(`${a.id} × ${b.id}`);
    }
  });
  return found;
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

/** Whether a line of short stretches goes through a box. */
export function passes(points: readonly Point[], { x, y, width, height }: Rect): boolean {
  return points.some((to, place) => {
    const from = points[place - 1];
    if (from === undefined) return false;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 2));
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((t) => {
      const px = from.x + (to.x - from.x) * t;
      const py = from.y + (to.y - from.y) * t;
      return px > x && px < x + width && py > y && py < y + height;
    });
  });
}

function meetings(a: readonly Point[], b: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < a.length; i += 1) {
    for (let j = 1; j < b.length; j += 1) {
      if (crosses(a[i - 1] as Point, a[i] as Point, b[j - 1] as Point, b[j] as Point)) count += 1;
    }
  }
  return count;
}

function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const [c1, d1, a1, b1] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  return c1 > 0 !== d1 > 0 && a1 > 0 !== b1 > 0 && Math.abs(c1 - d1) > 1e-6 && Math.abs(a1 - b1) > 1e-6;
}
