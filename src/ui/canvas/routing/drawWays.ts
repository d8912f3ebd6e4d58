import type { Rect } from '../geometry.ts';
import { portOf } from './chooseCourse.ts';
import { cornersOf } from './corners.ts';
import { drawWay, samePlan, type DrawnWay, type WayPlan } from './drawWay.ts';
import type { Course, JoinedLink, Sweep } from './link.ts';
import { nudge, type FixedStretch, type NudgedWay } from './nudge.ts';
import type { Cornered } from './ownPart.ts';
import { inTheMiddle, type Offsets } from './spreadPorts.ts';

/** How far an end of the success path keeps others off, beside a card. */
const STUB = 34;

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
  const sweeps = sweepsOf(joined, courses);
  const nudged = nudge(toNudge(drawing), fixedEndsOf(sweeps, offsets), cards);
  const bundles = createBundles(joined, courses, nudged);
  const drawn = new Map<string, DrawnWay>();
  const open: WayPlan[] = [];
  for (const each of joined) {
    const { id } = each.link;
    const course = courses.get(id);
    if (course === undefined) continue;
    const was = before.get(id);
    const lines = nudged.get(id) ?? (holdsStill ? was?.plan.lines : undefined) ?? [];
    const plan = { joined: each, course, lines, offsets: offsets.get(id) ?? inTheMiddle };
    if (was !== undefined && samePlan(was.plan, plan)) drawn.set(id, was);
    else open.push(plan);
  }
  const labels = [...drawn.values()].flatMap(({ labelBox }) => labelBox ?? []);
  for (const plan of open) {
    const { link } = plan.joined;
    const way = drawWay(plan, () => bundles(link.toId), { cards, labels });
    if (way.labelBox) labels.push(way.labelBox);
    drawn.set(link.id, way);
  }
  return drawn;
}

/** All of them; while something is dragged those that are drawn anew, and those they may join. */
function toNudge({ joined, courses, before, holdsStill }: Drawing): NudgedWay[] {
  const still = (id: string) => (holdsStill ? before.get(id) : undefined);
  const ends = new Set(joined.flatMap(({ link }) => (still(link.id) ? [] : [link.toId])));
  return joined.flatMap((each): NudgedWay[] => {
    const { id, toId } = each.link;
    const course = courses.get(id);
    if (course?.shape !== 'angular' || !ends.has(toId)) return [];
    return [{ joined: each, course, pinned: still(id)?.plan.lines ?? null }];
  });
}

function fixedEndsOf(
  sweeps: ReturnType<typeof sweepsOf>,
  offsets: ReadonlyMap<string, Offsets>,
): FixedStretch[] {
  return sweeps.flatMap(({ joined, course }) =>
    fixedEnds(joined, course, offsets.get(joined.link.id) ?? inTheMiddle),
  );
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

/** The ways of angles and lines to one stage, made when they are asked for. */
function createBundles(
  joined: readonly JoinedLink[],
  courses: ReadonlyMap<string, Course>,
  nudged: ReadonlyMap<string, readonly number[]>,
): (toId: string) => readonly Cornered[] {
  const bundles = new Map<string, readonly Cornered[]>();
  return (toId) => {
    let bundle = bundles.get(toId);
    if (bundle === undefined) {
      bundle = joined.flatMap(({ link, from, to }): Cornered[] => {
        const course = courses.get(link.id);
        if (link.toId !== toId || course?.shape !== 'angular') return [];
        const lines = nudged.get(link.id) ?? course.lines;
        return [{ id: link.id, course, lines, corners: cornersOf(from, to, course, lines) }];
      });
      bundles.set(toId, bundle);
    }
    return bundle;
  };
}
