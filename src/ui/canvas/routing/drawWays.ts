import type { Point } from '../../../core/model/placement.ts';
import type { Rect } from '../geometry.ts';
import { drawSweep, portOf } from './chooseCourse.ts';
import { cornersOf } from './corners.ts';
import { cornerLoop, lengthOf, pointAlong, roundedLine, type Curve } from './curve.ts';
import type { Course, JoinedLink, Sweep } from './link.ts';
import { nudge, type FixedStretch, type NudgedWay } from './nudge.ts';
import { ownLength, type Cornered } from './ownPart.ts';
import { placeLabel } from './placeLabel.ts';
import type { Route } from './route.ts';
import { inTheMiddle, type Offsets } from './spreadPorts.ts';

/** A way as it is drawn, and how it came to be drawn so. */
export interface DrawnWay {
  readonly course: Course;
  /** What its drawing follows from: ends, ports and lines. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly points: readonly Point[];
  readonly labelBox: Rect | null;
  readonly route: Route;
}

const STUB = 34;
const WIDEST_LABEL = 260;
const GRIP = 15;
const RADIUS = 10;

/** Everything that drawing follows from. */
export interface Drawing {
  readonly joined: readonly JoinedLink[];
  readonly courses: ReadonlyMap<string, Course>;
  readonly offsets: ReadonlyMap<string, Offsets>;
  readonly cards: readonly Rect[];
  readonly before: ReadonlyMap<string, DrawnWay>;
  /** Whether what was drawn before stays where it is. */
  readonly holdsStill: boolean;
}

/** The ways that go in one sweep. */
export function sweepsOf(
  joined: readonly JoinedLink[],
  courses: ReadonlyMap<string, Course>,
): { readonly joined: JoinedLink; readonly course: Sweep }[] {
  return joined.flatMap((each) => {
    const course = courses.get(each.link.id);
    return course?.shape === 'sweep' ? [{ joined: each, course }] : [];
  });
}

/** Draws all ways along their courses: apart from each other, and with their words where these cover nothing. */
export function drawWays(drawing: Drawing): ReadonlyMap<string, DrawnWay> {
  const { joined, courses, offsets, cards, before, holdsStill } = drawing;
  const angular = joined.flatMap((each): NudgedWay[] => {
    const course = courses.get(each.link.id);
    if (course?.shape !== 'angular') return [];
    return [{ joined: each, course, pinned: holdsStill ? (before.get(each.link.id)?.lines ?? null) : null }];
  });
  const sweeps = sweepsOf(joined, courses);
  const fixed = sweeps.flatMap(({ joined: each, course }) =>
    fixedEnds(each, course, offsets.get(each.link.id) ?? inTheMiddle),
  );
  const nudged = nudge(angular, fixed, cards);
  const bundles = bundlesOf(angular, nudged);
  const labels: Rect[] = [];
  const drawn = new Map<string, DrawnWay>();
  for (const each of joined) {
    const { link, from, to } = each;
    const course = courses.get(link.id);
    if (course === undefined) continue;
    const lines = nudged.get(link.id) ?? [];
    const offset = offsets.get(link.id) ?? inTheMiddle;
    const key =
      [from, to].map(({ x, y, width, height }) => `${x},${y},${width},${height}`).join(' ') +
      ` ${course.shape} ${course.fromSide} ${course.toSide} ${lines.join()} ${offset.from} ${offset.to} ${link.label?.width}`;
    const was = before.get(link.id);
    const kept = was?.key === key ? was : undefined;
    const way =
      kept ?? drawWay(each, course, lines, offset, key, bundles.get(link.toId) ?? [], cards, labels);
    if (way.labelBox) labels.push(way.labelBox);
    drawn.set(link.id, way);
  }
  return drawn;
}

function fixedEnds({ from, to }: JoinedLink, { fromSide, toSide }: Sweep, offsets: Offsets): FixedStretch[] {
  const start = portOf(from, fromSide, offsets.from);
  const end = portOf(to, toSide, offsets.to);
  if (fromSide === 'right' && Math.abs(start.y - end.y) < 2)
    return [{ place: start.y, start: start.x, end: end.x }];
  const ends: FixedStretch[] = [];
  if (fromSide === 'right') ends.push({ place: start.y, start: start.x, end: start.x + STUB });
  if (toSide === 'left') ends.push({ place: end.y, start: end.x - STUB, end: end.x });
  return ends;
}

function bundlesOf(
  ways: readonly NudgedWay[],
  nudged: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, readonly (Cornered & { readonly id: string })[]> {
  const bundles = new Map<string, (Cornered & { id: string })[]>();
  for (const { joined, course } of ways) {
    const { link, from, to } = joined;
    const lines = nudged.get(link.id) ?? course.lines;
    const way = { id: link.id, course, lines, corners: cornersOf(from, to, course, lines) };
    const bundle = bundles.get(link.toId);
    if (bundle) bundle.push(way);
    else bundles.set(link.toId, [way]);
  }
  return bundles;
}

function drawWay(
  { link, from, to }: JoinedLink,
  course: Course,
  lines: readonly number[],
  offset: Offsets,
  key: string,
  bundle: readonly (Cornered & { readonly id: string })[],
  cards: readonly Rect[],
  labels: readonly Rect[],
): DrawnWay {
  const { path, points } = curveOf(from, to, course, lines, offset);
  const length = lengthOf(points);
  const middle = pointAlong(points, 0.5);
  const [start, end] = [points[0] ?? middle, points.at(-1) ?? middle];
  const self = bundle.find(({ id }) => id === link.id);
  const own =
    self === undefined ? 1 : Math.max(0.05, Math.min(1, ownLength(self, bundle) / Math.max(1, length)));
  const isAcross = course.shape === 'sweep' && course.fromSide === 'right' && !link.isQuiet;
  const isLevel = isAcross && Math.abs(start.y - end.y) < 12;
  const room = isAcross ? Math.max(56, Math.abs(end.x - start.x) - 16) : WIDEST_LABEL;
  let labelBox: Rect | null = null;
  if (link.label !== null) {
    const width = Math.min(link.label.width, room);
    const height = link.label.height * Math.ceil(link.label.width / room);
    labelBox = placeLabel(points, own, { width, height }, isLevel, { cards, labels });
  }
  const grip = Math.min(0.3, GRIP / Math.max(1, length));
  const label =
    labelBox === null
      ? middle
      : {
          x: labelBox.x + labelBox.width / 2,
          y: labelBox.y + (isLevel ? labelBox.height : labelBox.height / 2),
        };
  const route: Route = {
    path,
    start,
    end,
    length,
    grips: { start: pointAlong(points, grip), end: pointAlong(points, 1 - grip) },
    middle: pointAlong(points, own / 2),
    quarter: pointAlong(points, own < 0.6 ? own * 0.25 : 0.2),
    label,
    isLevel,
    room,
  };
  return { course, key, lines, points, labelBox, route };
}

function curveOf(from: Rect, to: Rect, course: Course, lines: readonly number[], offset: Offsets): Curve {
  if (course.shape === 'loop')
    return cornerLoop(portOf(from, 'right', -from.height / 4), portOf(from, 'top', from.width / 3));
  if (course.shape === 'sweep') return drawSweep(course, from, to, offset.from, offset.to);
  return roundedLine(cornersOf(from, to, course, lines), RADIUS);
}
