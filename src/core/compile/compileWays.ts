import type { Criterion } from '../criteria/criterion.ts';
import { hashText } from '../lib/random.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { allOf, type CriteriaCompiler } from './compileCriteria.ts';
import { compileDelay, compileDuration, type CalendarTable } from './compileTimes.ts';
import { eventNameOf, uniqueNames } from './eventNames.ts';
import type { PlanReason, PlanWay } from './plan.ts';
import { ancestorsOf, enteredBy, keptDepth, type StageTree } from './stageTree.ts';

/** What the ways of a plan are made with. */
export interface WayTables {
  readonly tree: StageTree;
  readonly teamOf: readonly number[];
  readonly calendars: CalendarTable;
  readonly criteria: CriteriaCompiler;
  readonly reasonStart: ReadonlyMap<string, { readonly start: number; readonly count: number }>;
  /** Ways whose rounds some criterion asks for. */
  readonly countedWays: ReadonlySet<string>;
}

const ignoresLeaving: ReadonlySet<Transition['kind']> = new Set(['recycle', 'reject', 'lose']);

/** The transitions that lead somewhere: both ends exist, and it does not leave an end. */
export function usableTransitions(
  transitions: readonly Transition[],
  tree: StageTree,
): readonly Transition[] {
  return transitions.filter(({ fromId, toId }) => {
    const from = tree.index.get(fromId);
    return from !== undefined && tree.index.has(toId) && !stageKindOf(tree.stages[from]!).isEnd;
  });
}

/** The ways of the plan, in document order. */
export function compileWays(transitions: readonly Transition[], tables: WayTables): PlanWay[] {
  const events = eventsOf(transitions, tables.tree);
  return transitions.map((transition, place) => compileWay(transition, events[place]!, tables));
}

function compileWay(transition: Transition, event: string, tables: WayTables): PlanWay {
  const { tree, teamOf, calendars, criteria } = tables;
  const from = tree.index.get(transition.fromId)!;
  const to = tree.index.get(transition.toId)!;
  const trigger = triggerOf(transition, tree.stages[from]!);
  // A referral makes a lead of its own: it leaves nothing, changes nothing and enters from outside.
  const isReferral = trigger === 'referral';
  const keepDepth = isReferral ? 0 : keptDepth(tree, from, to);
  const reasons = tables.reasonStart.get(transition.reasonListId ?? '');
  const limited = transition.maximumRounds !== null;
  return {
    id: transition.id,
    word: hashText(transition.id),
    event,
    from,
    to,
    kind: transition.kind,
    trigger,
    criterion:
      transition.isDefault && trigger === 'gate'
        ? -1
        : criteria.add(
            allOf([
              ...(isReferral ? [transition.criteria] : askedOnTheWay(transition, tree, from, to)),
              unused(transition),
            ]),
          ),
    share: transition.share ?? -1,
    modifiers: transition.modifiers.map(({ appliesTo, share }) => ({
      criterion: criteria.add(appliesTo),
      share,
    })),
    delay: compileDelay(transition.delay, calendars),
    clock:
      transition.trigger === 'timer' && transition.timer?.kind === 'after'
        ? compileDuration(transition.timer.duration, calendars)
        : null,
    maximumRounds: transition.maximumRounds ?? -1,
    countsRounds: limited || transition.kind === 'recycle' || tables.countedWays.has(transition.id),
    resetsScore: !isReferral && (transition.resetsScore ?? transition.kind === 'recycle'),
    isHandOff: !isReferral && teamOf[from]! >= 0 && teamOf[to]! >= 0 && teamOf[from] !== teamOf[to],
    reasonStart: reasons?.start ?? -1,
    reasonCount: reasons?.count ?? 0,
    keepDepth,
    enters: enteredBy(tree, to, keepDepth),
  };
}

/** Rule C1: leave criteria of the source, the way's own, and enter criteria of every stage entered by name. */
function askedOnTheWay(
  transition: Transition,
  tree: StageTree,
  from: number,
  to: number,
): readonly (Criterion | null)[] {
  const around = new Set(ancestorsOf(tree.parent, from));
  const entered = [
    ...ancestorsOf(tree.parent, to)
      .filter((group) => !around.has(group))
      .reverse(),
    to,
  ];
  return [
    ignoresLeaving.has(transition.kind) ? null : tree.stages[from]!.leaveCriteria,
    transition.criteria,
    ...entered.map((stage) => tree.stages[stage]!.enterCriteria),
  ];
}

/** Rule Y1: a way that may be taken only so often closes when it is used up. */
function unused({ id, maximumRounds }: Transition): Criterion | null {
  if (maximumRounds === null) return null;
  return {
    subject: { kind: 'rounds', transitionId: id },
    operator: 'isLessThan',
    value: maximumRounds,
  };
}

function triggerOf(transition: Transition, from: Stage): PlanWay['trigger'] {
  if (stageKindOf(from).passesAtOnce) return 'gate';
  return transition.kind === 'refer' ? 'referral' : transition.trigger;
}

/** Event types are unique among the ways of a stage and of the groups around it (rule O5). */
function eventsOf(transitions: readonly Transition[], tree: StageTree): string[] {
  const root = (place: number) => ancestorsOf(tree.parent, place).at(-1) ?? place;
  const families = new Map<number, number[]>();
  transitions.forEach(({ fromId }, place) => {
    const family = root(tree.index.get(fromId)!);
    families.set(family, [...(families.get(family) ?? []), place]);
  });
  const events: string[] = [];
  for (const places of families.values()) {
    // Within one tree of stages names are unique altogether: a little stricter than needed, and simple to say.
    const unique = uniqueNames(places.map((place) => eventNameOf(transitions[place]!)));
    places.forEach((place, i) => (events[place] = unique[i]!));
  }
  return events;
}

/** The plan's reasons: those of every list, one after another. */
export function compileReasons(
  lists: readonly { readonly id: string; readonly reasons: readonly ReasonInput[] }[],
  sourceIndex: ReadonlyMap<string, number>,
): { reasons: PlanReason[]; reasonStart: Map<string, { start: number; count: number }> } {
  const reasons: PlanReason[] = [];
  const reasonStart = new Map<string, { start: number; count: number }>();
  for (const list of lists) {
    reasonStart.set(list.id, { start: reasons.length, count: list.reasons.length });
    for (const { id, weight, sourceWeights } of list.reasons) {
      reasons.push({
        id,
        weight,
        sourceWeights: sourceWeights.flatMap(({ sourceId, weight: own }) => {
          const source = sourceIndex.get(sourceId);
          return source === undefined ? [] : [{ source, weight: own }];
        }),
      });
    }
  }
  return { reasons, reasonStart };
}

interface ReasonInput {
  readonly id: string;
  readonly weight: number;
  readonly sourceWeights: readonly { readonly sourceId: string; readonly weight: number }[];
}
