import type { Criterion } from '../criteria/criterion.ts';
import type { Problem } from '../model/problem.ts';
import type { Transition } from '../model/records/transition.ts';
import { comparisonsIn } from '../criteria/criterion.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { contradictionIn } from './context/contradiction.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { justEntered } from './context/operands.ts';
import { listed } from './context/words.ts';
import type { Check, CheckContext } from './check.ts';

/** Longer circles are not looked for, nor more than so many steps taken from one way. */
const LONGEST = 6;
const MOST_STEPS = 500;

export const immediateLoop: Check = {
  id: 'immediateLoop',
  label: 'Circles that a lead could go round without any time passing',
  find: (context) => [
    ...context.blockers.filter(({ check }) => check === 'immediateLoop'),
    ...possibleLoops(context),
  ],
};

/** Circles that do ask something, but nothing that going round would change or that could not hold all along. */
function possibleLoops(context: CheckContext): Problem[] {
  const certain = new Set(context.blockers.map(({ recordId }) => recordId));
  const ways = context.transitions.filter((way) => isImmediate(way, context) && !certain.has(way.id));
  return ways.flatMap((way, place) => {
    const circle = circleFrom(way, ways.slice(place), (each) => couldRepeat(each, context));
    return circle === null ? [] : [problemOf(circle, context)];
  });
}

function isImmediate(way: Transition, { stage }: CheckContext): boolean {
  const from = stage(way.fromId);
  const to = stage(way.toId);
  if (from === undefined || to === undefined || way.kind === 'refer' || stageKindOf(from).isEnd) return false;
  return stageKindOf(from).passesAtOnce || way.trigger === 'automatic';
}

/** The first circle of ways that begins with the given one and is accepted, in the order they are taken. */
function circleFrom(
  first: Transition,
  ways: readonly Transition[],
  accepts: (circle: readonly Transition[]) => boolean,
): Transition[] | null {
  let steps = 0;
  const follow = (path: readonly Transition[]): Transition[] | null => {
    const end = path.at(-1)?.toId;
    if (end === first.fromId) return accepts(path) ? [...path] : null;
    if (path.length >= LONGEST) return null;
    for (const next of ways) {
      if (next.fromId !== end || path.some(({ toId }) => toId === next.toId)) continue;
      if ((steps += 1) > MOST_STEPS) return null;
      const circle = follow([...path, next]);
      if (circle !== null) return circle;
    }
    return null;
  };
  return follow([first]);
}

/** Whether all the criteria of a circle could hold at once, again and again, for a lead that has just come. */
function couldRepeat(circle: readonly Transition[], context: CheckContext): boolean {
  if (circle.some(({ maximumRounds }) => maximumRounds !== null)) return false;
  const demands = circle.flatMap((way) => demandsOfWay(way, context));
  const asked = demands.flatMap(comparisonsIn);
  // Rounds that are counted end it; a status may be another at every turn, which is beyond this check.
  if (asked.some(({ subject }) => subject.kind === 'rounds' || subject.kind === 'status')) return false;
  const resets = circle.some(({ resetsScore, kind }) => resetsScore ?? kind === 'recycle');
  return (
    contradictionIn({ all: [...demands, justEntered, ...(resets ? noPoints : [])] }, context.world) === null
  );
}

const noPoints: readonly Criterion[] = (['engagement', 'intent'] as const).map((component) => ({
  subject: { kind: 'score', component },
  operator: 'is',
  value: 0,
}));

function problemOf(circle: readonly Transition[], { stage }: CheckContext): Problem {
  const names = circle.map(({ fromId }) => stage(fromId)?.name ?? 'a stage');
  const through = names.length === 1 ? (names[0] ?? '') : `${listed(names)} and back`;
  return {
    check: 'immediateLoop',
    severity: 'warning',
    recordId: circle[0]?.id ?? null,
    sentence: `A lead that meets all the criteria could go round ${through} without any time passing.`,
    remedy: 'Let one of the criteria exclude another, limit the rounds, or let a person decide.',
  };
}
