import type { Point } from '../../../core/model/placement.ts';
import { boundsOf, sameRect, type Rect } from '../geometry.ts';
import { drawSweep, portOf } from './chooseCourse.ts';
import { cornersOf } from './corners.ts';
import { cornerLoop, lengthOf, pointAlong, roundedLine, type Curve } from './curve.ts';
import type { Course, JoinedLink } from './link.ts';
import { ownLength, type Cornered } from './ownPart.ts';
import { placeLabel, type LabelSurroundings } from './placeLabel.ts';
import type { Route } from './route.ts';
import type { Offsets } from './spreadPorts.ts';

/** What the drawing of a way follows from. */
export interface WayPlan {
  readonly joined: JoinedLink;
  readonly course: Course;
  /** Where the lines of its course have been moved. */
  readonly lines: readonly number[];
  readonly offsets: Offsets;
}

/** A way as it is drawn. */
export interface DrawnWay {
  readonly plan: WayPlan;
  readonly points: readonly Point[];
  readonly bounds: Rect;
  readonly labelBox: Rect | null;
  readonly route: Route;
}

const WIDEST_LABEL = 260;
const GRIP = 15;
const RADIUS = 10;

/** Draws one way; `bundle` gives the ways to the same stage, which it may have joined. */
export function drawWay(
  plan: WayPlan,
  bundle: () => readonly Cornered[],
  around: LabelSurroundings,
): DrawnWay {
  const { joined, course } = plan;
  const { link } = joined;
  const { path, points } = curveOf(plan);
  const length = lengthOf(points);
  const middle = pointAlong(points, 0.5);
  const [start, end] = [points[0] ?? middle, points.at(-1) ?? middle];
  const own = course.shape === 'angular' ? ownPart(link.id, bundle(), length) : 1;
  const isAcross = course.shape === 'sweep' && course.fromSide === 'right' && !link.isQuiet;
  const isLevel = isAcross && Math.abs(start.y - end.y) < 12;
  const room = isAcross ? Math.max(56, Math.abs(end.x - start.x) - 16) : WIDEST_LABEL;
  let labelBox: Rect | null = null;
  if (link.label !== null) {
    const width = Math.min(link.label.width, room);
    const height = link.label.height * Math.ceil(link.label.width / room);
    labelBox = placeLabel(points, own, { width, height }, isLevel, around);
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
  return { plan, points, bounds: boundsOf(points.map(boxAt)) ?? boxAt(middle), labelBox, route };
}

function boxAt({ x, y }: Point): Rect {
  return { x, y, width: 0, height: 0 };
}

/** The part of its length, 0 to 1, that a way runs by itself. */
function ownPart(id: string, bundle: readonly Cornered[], length: number): number {
  const self = bundle.find((way) => way.id === id);
  return self === undefined ? 1 : Math.max(0.05, Math.min(1, ownLength(self, bundle) / Math.max(1, length)));
}

function curveOf({ joined: { from, to }, course, lines, offsets }: WayPlan): Curve {
  if (course.shape === 'loop')
    return cornerLoop(portOf(from, 'right', -from.height / 4), portOf(from, 'top', from.width / 3));
  if (course.shape === 'sweep') return drawSweep(course, from, to, offsets.from, offsets.to);
  return roundedLine(cornersOf(from, to, course, lines), RADIUS);
}

/** Whether two plans lead to the same drawing. */
export function samePlan(a: WayPlan, b: WayPlan): boolean {
  return (
    sameRect(a.joined.from, b.joined.from) &&
    sameRect(a.joined.to, b.joined.to) &&
    a.joined.link.label?.width === b.joined.link.label?.width &&
    a.offsets.from === b.offsets.from &&
    a.offsets.to === b.offsets.to &&
    a.course.shape === b.course.shape &&
    a.course.fromSide === b.course.fromSide &&
    a.course.toSide === b.course.toSide &&
    a.lines.length === b.lines.length &&
    a.lines.every((line, place) => line === b.lines[place])
  );
}
