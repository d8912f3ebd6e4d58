import { groupKind, membersOf, type Criterion, type Truth } from '../criteria/criterion.ts';
import { sameJson } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { findRecord } from '../model/queries.ts';
import type { Transition } from '../model/records/transition.ts';
import { explain, type Reason } from './walkReasons.ts';
import { leadFactsOf, type WalkState, type WalkTimer } from './walkState.ts';
import type { PlanWay } from './plan.ts';
import { newest, type Walk } from './walkLead.ts';

/** A part of what a way asks, and who asks it: leaving its source, the way itself, entering a stage. */
export interface WayReason {
  readonly askedBy: 'leaving' | 'way' | 'entering';
  /** The stage that is left or entered; -1 for the way itself. */
  readonly stage: number;
  readonly reason: Reason;
}

/** One way out of where the lead is, and whether it could go it now. */
export interface WalkWay {
  readonly place: number;
  readonly way: PlanWay;
  /** sent: somebody must say that it happened; itself: as soon as its criteria hold; timed: when a clock ends. */
  readonly taking: 'sent' | 'itself' | 'timed';
  /** The answer of its criteria as things stand. */
  readonly truth: Truth;
  /** Whether it can be taken now; what goes by itself or by time is never taken by hand. */
  readonly isOpen: boolean;
  readonly reasons: readonly WayReason[];
  /** When its clock ends; null where it has none that runs. */
  readonly due: number | null;
  /** Its clock will find nothing to do: the lead was answered in time. */
  readonly isMoot: boolean;
}

/** Every way out of the lead's stage and of the groups around it, innermost first, then in document order. */
export function waysOf(walk: Walk, state: WalkState): WalkWay[] {
  if (state.isOver) return [];
  const { plan } = walk;
  // The guards read the actor's clock: it must stand where the walk does.
  const { snapshot } = newest(walk);
  return [...state.path].reverse().flatMap((from) =>
    plan.ways.flatMap((way, place): WalkWay[] => {
      if (way.from !== from || way.trigger === 'gate') return [];
      const facts = leadFactsOf(walk, state.context, plan.stages[from]!.key, state.now);
      const criterion = way.criterion < 0 ? null : plan.criteria[way.criterion]!;
      const whole = criterion === null ? null : explain(criterion, facts);
      const reasons = partsOf(walk, way, criterion).map(({ criterion: part, ...asked }) => ({
        ...asked,
        reason: explain(part, facts),
      }));
      const taking = way.trigger === 'automatic' ? 'itself' : way.trigger === 'timer' ? 'timed' : 'sent';
      const timer = timerOf(state, plan, from, place);
      return [
        {
          place,
          way,
          taking,
          truth: whole === null ? true : whole.truth,
          isOpen: taking === 'sent' && snapshot.can({ type: way.event }),
          reasons,
          due: timer?.due ?? null,
          isMoot: timer?.isMoot ?? false,
        },
      ];
    }),
  );
}

/** The clock that a timed way waits for: its own, or that of a promise of its stage. */
function timerOf({ timers }: WalkState, { stages }: Walk['plan'], from: number, way: number) {
  const { firstResponseWays, maximumTimeWays } = stages[from]!;
  if (firstResponseWays.includes(way)) return timers.find(isPromise('firstResponse', from));
  if (maximumTimeWays.includes(way)) return timers.find(isPromise('maximumTime', from));
  return timers.find((timer) => timer.way === way);
}

const isPromise = (promise: WalkTimer['what'], from: number) => (timer: WalkTimer) =>
  timer.what === promise && timer.stage === from;

interface Part extends Omit<WayReason, 'reason'> {
  readonly criterion: Criterion;
}

/** The criterion of the plan, taken apart again into what leaving, the way and entering ask (rule C1). */
function partsOf({ plan, blueprint }: Walk, way: PlanWay, criterion: Criterion | null): Part[] {
  if (criterion === null) return [];
  const transition = findRecord(blueprint, 'transition', way.id);
  const asked = askedOf(plan, blueprint, way, transition);
  const found = asked.find((part) => sameJson(part.criterion, criterion));
  if (found) return [found];
  const members = groupKind(criterion) === 'all' ? membersOf(criterion) : [criterion];
  return members.map(
    (member) =>
      asked.find((part) => sameJson(part.criterion, member)) ?? {
        askedBy: 'way',
        stage: -1,
        criterion: member,
      },
  );
}

function askedOf(
  plan: Walk['plan'],
  blueprint: Blueprint,
  way: PlanWay,
  transition: Transition | undefined,
): Part[] {
  const part = (askedBy: Part['askedBy'], stage: number, criterion: Criterion | null | undefined): Part[] =>
    criterion === null || criterion === undefined ? [] : [{ askedBy, stage, criterion }];
  const stageAt = (place: number) => findRecord(blueprint, 'stage', plan.stages[place]!.id);
  return [
    ...part('leaving', way.from, stageAt(way.from)?.leaveCriteria),
    ...part('way', -1, transition?.criteria),
    ...way.enters.flatMap((place) => part('entering', place, stageAt(place)?.enterCriteria)),
  ];
}
