import type { Rect } from '../geometry.ts';
import { isLevelSide, type Angular, type JoinedLink } from './link.ts';
import { edgeOf } from './corners.ts';
import { assignTracks, type TrackStretch, type TrackUnit } from './assignTracks.ts';

/** A way of level and upright stretches; `pinned`: where its stretches are already, if they may not move. */
export interface NudgedWay {
  readonly joined: JoinedLink;
  readonly course: Angular;
  readonly pinned: readonly number[] | null;
}

/** A level stretch that is where it is: an end of the success path at the side of a card. */
export interface FixedStretch {
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

interface Stretch extends TrackStretch {
  readonly way: NudgedWay;
  readonly lines: number[];
  readonly index: number;
  readonly base: number;
}

interface Unit extends TrackUnit {
  readonly stretches: Stretch[];
  readonly pins: number[];
}

/** Stretches nearer than this lie on each other. */
const REACH = 12;
const PORT_INSET = 16;

/**
 * Moves stretches of ways that would lie on each other apart, into an order in which they cross least; ways to the
 * same stage share theirs. Level and upright stretches by turns, because the order of one depends on the other.
 */
export function nudge(
  ways: readonly NudgedWay[],
  fixed: readonly FixedStretch[],
  obstacles: readonly Rect[],
): ReadonlyMap<string, readonly number[]> {
  const lines = new Map(
    ways.map(({ joined, course, pinned }) => [joined.link.id, [...(pinned ?? course.lines)]]),
  );
  for (const isLevel of [true, false, true, false]) {
    const stretches = ways.flatMap((way) =>
      stretchesOf(way, lines.get(way.joined.link.id) as number[], isLevel),
    );
    for (const cluster of clustersOf(stretches)) {
      if (cluster.every(({ way }) => way.pinned !== null)) continue;
      // Alone on its line it stays there.
      if (cluster.length === 1 && !(isLevel && fixed.some((each) => liesOn(each, cluster)))) continue;
      const units = unitsOf(cluster, isLevel, obstacles);
      const taken = isLevel ? fixed.filter((each) => liesOn(each, cluster)) : [];
      for (const [unit, place] of assignTracks(units, taken)) {
        for (const { way, lines: own, index } of unit.stretches) if (way.pinned === null) own[index] = place;
      }
    }
  }
  return lines;
}

function stretchesOf(way: NudgedWay, lines: number[], isLevel: boolean): Stretch[] {
  const { course, joined } = way;
  const list: Stretch[] = [];
  const first = isLevelSide(course.fromSide) === isLevel ? 0 : 1;
  for (let index = first; index < lines.length; index += 2) {
    const before = lines[index - 1] ?? edgeOf(joined.from, course.fromSide);
    const after = lines[index + 1] ?? edgeOf(joined.to, course.toSide);
    const base = way.pinned === null ? (course.lines[index] as number) : (lines[index] as number);
    const own = lines[index] as number;
    const legs: { at: number; by: number }[] = [];
    const addLeg = (at: number | undefined, far: number | undefined, edge: number) => {
      if (at !== undefined) legs.push({ at, by: (far ?? edge) - own });
    };
    addLeg(lines[index - 1], lines[index - 2], edgeOf(joined.from, course.fromSide));
    addLeg(lines[index + 1], lines[index + 2], edgeOf(joined.to, course.toSide));
    const [start, end] = before < after ? [before, after] : [after, before];
    list.push({ way, lines, index, base, start, end, legs });
  }
  return list;
}

/** Sets of stretches that lie on each other, one by one or in a chain. */
function clustersOf(stretches: Stretch[]): Stretch[][] {
  stretches.sort((a, b) => a.base - b.base);
  const parent = stretches.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  stretches.forEach((a, place) => {
    for (let other = place + 1; other < stretches.length; other += 1) {
      const b = stretches[other] as Stretch;
      if (b.base - a.base >= REACH) break;
      if (a.start <= b.end + 3 && b.start <= a.end + 3) parent[root(other)] = root(place);
    }
  });
  const clusters = new Map<number, Stretch[]>();
  stretches.forEach((stretch, place) => {
    const cluster = clusters.get(root(place));
    if (cluster) cluster.push(stretch);
    else clusters.set(root(place), [stretch]);
  });
  return [...clusters.values()];
}

function liesOn({ place, start, end }: FixedStretch, cluster: readonly Stretch[]): boolean {
  return cluster.some((one) => Math.abs(one.base - place) < REACH && one.start < end && start < one.end);
}

/** Stretches that share a track: those of ways to the same stage, unless they leave the same card. */
function unitsOf(cluster: readonly Stretch[], isLevel: boolean, obstacles: readonly Rect[]): Unit[] {
  const units: Unit[] = [];
  for (const stretch of cluster) {
    const { link } = stretch.way.joined;
    const [low, high] =
      stretch.way.pinned === null ? limitsOf(stretch, isLevel, obstacles) : [-Infinity, Infinity];
    const isPort = stretch.index === 0 || stretch.index === stretch.way.course.lines.length - 1;
    const pin = stretch.way.pinned?.[stretch.index];
    const friend = units.find(({ stretches }) =>
      stretches.some((other) => {
        const { link: own } = other.way.joined;
        const areTwins = own.fromId === link.fromId && (stretch.index === 0 || other.index === 0);
        return own.toId === link.toId && own.isQuiet === link.isQuiet && !areTwins;
      }),
    );
    if (friend === undefined) {
      const pins = pin === undefined ? [] : [pin];
      units.push({ id: link.id, stretches: [stretch], low, high, isPort, base: stretch.base, pins });
      continue;
    }
    friend.stretches.push(stretch);
    if (pin !== undefined) friend.pins.push(pin);
    friend.low = Math.max(friend.low, low);
    friend.high = Math.min(friend.high, high);
    friend.isPort ||= isPort;
  }
  return units;
}

/** Between which places a stretch may lie: on the side of its card, and in the gap between cards. */
function limitsOf(stretch: Stretch, isLevel: boolean, obstacles: readonly Rect[]): [number, number] {
  const { way, index, base, start, end } = stretch;
  let low = -Infinity;
  let high = Infinity;
  const hold = (rect: Rect): void => {
    const [from, length] = isLevel ? [rect.y, rect.height] : [rect.x, rect.width];
    low = Math.max(low, from + Math.min(PORT_INSET, length / 3));
    high = Math.min(high, from + length - Math.min(PORT_INSET, length / 3));
  };
  if (index === 0) hold(way.joined.from);
  if (index === way.course.lines.length - 1) hold(way.joined.to);
  for (const rect of obstacles) {
    const [along, size] = isLevel ? [rect.x, rect.width] : [rect.y, rect.height];
    if (along - 6 >= end || along + size + 6 <= start) continue;
    const [from, length] = isLevel ? [rect.y, rect.height] : [rect.x, rect.width];
    if (from >= base) high = Math.min(high, from - 6);
    else if (from + length <= base) low = Math.max(low, from + length + 6);
  }
  return [Math.min(low, base), Math.max(high, base)];
}
