import type { Point } from '../../../core/model/placement.ts';
import { boundsOf, centreOf, holds, overlaps, type Rect } from '../geometry.ts';
import { directCourse, drawSweep, foundCourse } from './chooseCourse.ts';
import { distance } from './curve.ts';
import type { DrawnWay } from './drawWay.ts';
import { drawWays, sweepsOf } from './drawWays.ts';
import { createWayFinder } from './findWay.ts';
import { createGrid, type Grid, type Obstacle } from './grid.ts';
import { chargeLine, stretchesAlong } from './gridLines.ts';
import { cornersOf } from './corners.ts';
import type { Course, JoinedLink, LabelledLink, Sweep } from './link.ts';
import { inTheMiddle, spreadPorts, type Offsets } from './spreadPorts.ts';

/** What is to be routed. */
export interface RoutingTask {
  /** The cards and frames by the ids of their stages. */
  readonly rects: ReadonlyMap<string, Rect>;
  readonly links: readonly LabelledLink[];
  /** The stages that are open frames. */
  readonly frames?: ReadonlySet<string>;
  /** What ways had better not run over: notes. */
  readonly soft?: readonly Rect[];
  /** Ways whose course is to be kept. */
  readonly keep?: ReadonlyMap<string, DrawnWay>;
  /** Whether kept ways stay exactly where they are, as while something is dragged. */
  readonly holdsStill?: boolean;
}

/** What crossing a way of the success path costs, in pixels of detour, and what crossing another way does. */
const SPINE_CROSSING = 420;
const QUIET_CROSSING = 26;
const FORESEEN_CROSSING = 15;
const REGION_MARGIN = 160;

/**
 * Routes of all ways. First the success path, in sweeps; then all others along a grid between the cards, the short
 * ones first, each where it crosses least and together with others to the same stage; then those that lie on each
 * other are moved apart; last the words are placed.
 */
export function routeLinks(task: RoutingTask): ReadonlyMap<string, DrawnWay> {
  const { rects, links, keep = new Map<string, DrawnWay>() } = task;
  const cards = [...rects].filter(([id]) => task.frames?.has(id) !== true).map(([, rect]) => rect);
  const joined = links.flatMap((link): JoinedLink[] => {
    const from = rects.get(link.fromId);
    const to = rects.get(link.toId);
    return from === undefined || to === undefined ? [] : [{ link, from, to }];
  });
  const courses = new Map<string, Course>();
  for (const { link } of joined) {
    const kept = keep.get(link.id);
    if (kept) courses.set(link.id, kept.plan.course);
  }
  const around = { task, joined, cards, courses };
  const isComplete = courses.size === joined.length;
  if (!isComplete) chooseLoud(around);
  const offsets = spreadPorts(sweepsOf(joined, courses));
  if (!isComplete) chooseQuiet(around, offsets);
  return drawWays({ joined, courses, offsets, cards, before: keep, holdsStill: task.holdsStill === true });
}

interface Around {
  readonly task: RoutingTask;
  readonly joined: readonly JoinedLink[];
  readonly cards: readonly Rect[];
  readonly courses: Map<string, Course>;
}

/** The success path: sweeps need no grid, and mostly there is nothing else. */
function chooseLoud({ task, joined, cards, courses }: Around): void {
  const open = inTurn(joined, courses).filter(({ link }) => !link.isQuiet);
  const indirect: JoinedLink[] = [];
  for (const each of open) {
    const course = directCourse(each, inTheWay(cards, each));
    if (course === undefined) indirect.push(each);
    else courses.set(each.link.id, course);
  }
  if (indirect.length === 0) return;
  const grid = gridOf(task, indirect);
  foresee(grid, joined, courses);
  const finder = createWayFinder(grid, task.holdsStill);
  const shared = new Map(indirect.map(({ link }) => [link.toId, new Set<number>()]));
  for (const each of indirect) {
    const bundle = shared.get(each.link.toId) ?? new Set();
    const course = foundCourse(each, finder, () => true, bundle);
    courses.set(each.link.id, course);
    for (const stretch of stretchesAlong(grid, pointsOf(each, course, inTheMiddle))) bundle.add(stretch);
  }
}

function chooseQuiet({ task, joined, courses }: Around, offsets: ReadonlyMap<string, Offsets>): void {
  const open = inTurn(joined, courses);
  const grid = gridOf(task, open);
  const finder = createWayFinder(grid, task.holdsStill);
  const spine = new Set(joined.flatMap(({ link }) => (link.isQuiet ? [] : [link.fromId, link.toId])));
  const shared = new Map(open.map(({ link }) => [link.toId, new Set<number>()]));
  const settle = (each: JoinedLink, course: Course): void => {
    const { link } = each;
    const points = pointsOf(each, course, offsets.get(link.id) ?? inTheMiddle);
    if (!link.isQuiet) {
      chargeLine(grid, points, SPINE_CROSSING, 2);
      return;
    }
    chargeLine(grid, points, QUIET_CROSSING, 0.1);
    const bundle = shared.get(link.toId);
    if (bundle) for (const stretch of stretchesAlong(grid, points)) bundle.add(stretch);
  };
  for (const each of joined) {
    const settled = courses.get(each.link.id);
    if (settled) settle(each, settled);
  }
  for (const each of open) {
    const bundle = shared.get(each.link.toId) ?? new Set();
    const course = directCourse(each, []) ?? foundCourse(each, finder, (id) => spine.has(id), bundle);
    courses.set(each.link.id, course);
    settle(each, course);
  }
}

/** The grid for ways that are to be found; in a hurry only around them. */
function gridOf({ rects, frames, soft = [], holdsStill }: RoutingTask, open: readonly JoinedLink[]): Grid {
  const region = holdsStill ? boundsOf(open.flatMap(({ from, to }) => [from, to])) : undefined;
  const obstacles = [...rects]
    .filter(([, rect]) => region === undefined || overlaps(rect, region, REGION_MARGIN))
    .map(([id, rect]): Obstacle => ({ rect, isFrame: frames?.has(id) === true }));
  return createGrid(obstacles, soft);
}

/**
 * For those of the success path that have to go round: they had better not cross it, nor come between stages that
 * quiet ways will connect, or all of these would cross them.
 */
function foresee(grid: Grid, joined: readonly JoinedLink[], courses: ReadonlyMap<string, Course>): void {
  for (const each of joined) {
    const { link, from, to } = each;
    const course = courses.get(link.id);
    if (!link.isQuiet && course) chargeLine(grid, pointsOf(each, course, inTheMiddle), SPINE_CROSSING, 2);
    else if (link.isQuiet && !link.goesOver)
      chargeLine(grid, [centreOf(from), centreOf(to)], FORESEEN_CROSSING, 0);
  }
}

/** Those without a course, the nearest first: those that come from afar join them. */
function inTurn(joined: readonly JoinedLink[], courses: ReadonlyMap<string, Course>): JoinedLink[] {
  const open = joined.filter(({ link }) => !courses.has(link.id));
  const far = new Map(open.map((each) => [each, distance(centreOf(each.from), centreOf(each.to))]));
  return open.toSorted(
    (a, b) => (far.get(a) as number) - (far.get(b) as number) || (a.link.id < b.link.id ? -1 : 1),
  );
}

function inTheWay(cards: readonly Rect[], { from, to }: JoinedLink): readonly Rect[] {
  return cards.filter((rect) => rect !== from && rect !== to && !holds(rect, from) && !holds(rect, to));
}

function pointsOf({ from, to }: JoinedLink, course: Course, offsets: Offsets): readonly Point[] {
  if (course.shape === 'loop') return [];
  if (course.shape === 'sweep') return sweepPoints(course, from, to, offsets);
  return cornersOf(from, to, course, course.lines);
}

function sweepPoints(course: Sweep, from: Rect, to: Rect, offsets: Offsets): readonly Point[] {
  const { points } = drawSweep(course, from, to, offsets.from, offsets.to);
  const [start, end] = [points[0], points.at(-1)];
  return start !== undefined && end !== undefined && start.y === end.y ? [start, end] : points;
}
