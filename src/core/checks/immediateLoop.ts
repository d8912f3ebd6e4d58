import { comparisonsIn, type Criterion } from '../criteria/criterion.ts';
import { byOrder } from '../lib/order.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Finding } from './check.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { contradictionIn } from './context/contradiction.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { justEntered } from './context/operands.ts';
import { listed } from './context/words.ts';

/** Longer circles are not looked for, nor more than so many steps taken from one way. */
const LONGEST = 6;
const MOST_STEPS = 500;

export const immediateLoop = checkOf('transition', {
  id: 'immediateLoop',
  label: 'Circles that a lead could go round without any time passing',
  kind: 'structure',
  severity: 'error',
  why: 'A lead that moves on at once, and again, and comes back, would never come to rest: the machine could not go on.',
  find(way, context) {
    if (context.isBlocked(way.id, 'immediateLoop'))
      return context.blockers.filter(
        ({ check, recordId }) => check === 'immediateLoop' && recordId === way.id,
      );
    // Circles that do ask something, but nothing that going round would change or that could not hold all along.
    if (!isImmediate(way, context)) return [];
    const circle = circleFrom(way, context);
    return circle === null ? [] : [{ ...problemOf(circle, context), severity: 'warning' }];
  },
});

function isImmediate(way: Transition, context: CheckContext): boolean {
  const from = context.stage(way.fromId);
  const to = context.stage(way.toId);
  if (from === undefined || to === undefined || way.kind === 'refer' || stageKindOf(from).isEnd) return false;
  if (!stageKindOf(from).passesAtOnce && way.trigger !== 'automatic') return false;
  return !context.isBlocked(way.id, 'immediateLoop');
}

/** The first circle that begins with the way, goes only by later ones, and could be gone round again and again. */
function circleFrom(first: Transition, context: CheckContext): Transition[] | null {
  let steps = 0;
  const follow = (path: readonly Transition[]): Transition[] | null => {
    const end = path.at(-1)!.toId;
    if (end === first.fromId) return couldRepeat(path, context) ? [...path] : null;
    if (path.length >= LONGEST) return null;
    for (const next of context.waysFrom(end)) {
      if (byOrder(next, first) < 0 || !isImmediate(next, context)) continue;
      if (path.some(({ toId }) => toId === next.toId)) continue;
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

function problemOf(circle: readonly Transition[], { stage }: CheckContext): Finding {
  const names = circle.map(({ fromId }) => stage(fromId)?.name ?? 'a stage');
  const through = names.length === 1 ? (names[0] ?? '') : `${listed(names)} and back`;
  return {
    sentence: `A lead that meets all the criteria could go round ${through} without any time passing.`,
    remedy: 'Let one of the criteria exclude another, limit the rounds, or let a person decide.',
  };
}
