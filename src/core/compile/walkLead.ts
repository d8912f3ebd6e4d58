import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { LeadClock } from './leadClock.ts';
import type { LeadEvent, MachineNotice } from './leadEvent.ts';
import type { Plan } from './plan.ts';
import { createLeadActor, toMachine, type LeadActor, type LeadSnapshot } from './toMachine.ts';

/** What a lead that is walked by hand is at first. */
export interface WalkBeginning {
  /** The stage it begins in, by id. */
  readonly stageId: string;
  /** By field key. */
  readonly fields: Readonly<Record<string, Json>>;
  /** Milliseconds since the run's start. */
  readonly at: number;
}

/** One thing a person does with a walk. Steps name records, so that they outlast a change of the blueprint. */
export type WalkStep =
  | { readonly kind: 'way'; readonly wayId: string; readonly reasonId?: string; readonly note?: string }
  | { readonly kind: 'signal'; readonly signalId: string }
  | { readonly kind: 'activity'; readonly activityId: string; readonly what: 'started' | 'ended' }
  | { readonly kind: 'field'; readonly key: string; /** null takes it away. */ readonly value: Json }
  | { readonly kind: 'wait'; readonly until: number };

/** What the machine told, and which step made it tell: -1 stands for the beginning. */
export interface WalkNotice {
  readonly step: number;
  readonly notice: MachineNotice;
}

/**
 * A lead in the real machine, with everything that was done to it. A walk is a value: a step gives a new one.
 * The actor goes along from walk to walk; whoever steps on from an older one gets an actor of its own, which
 * repeats the steps and comes to the same, because the machine draws nothing.
 */
export interface Walk {
  readonly plan: Plan;
  readonly blueprint: Blueprint;
  readonly beginning: WalkBeginning;
  readonly steps: readonly WalkStep[];
  readonly actor: LeadActor;
  readonly clock: LeadClock;
  /** The machine's state, and the clock's time, after the last step. */
  readonly snapshot: LeadSnapshot;
  readonly now: number;
  readonly told: readonly WalkNotice[];
  /** When each step was taken. */
  readonly stepInstants: readonly number[];
  /** Why the machine stopped, as a sentence; null: it did not. */
  readonly failure: string | null;
}

/** What the actor says between two steps is gathered here. */
interface Ear {
  notices: MachineNotice[];
  failure: string | null;
}
const ears = new WeakMap<LeadActor, Ear>();

/** Starts a lead in the machine. A stage that is not in the plan gives way to the first entry point. */
export function startWalk(plan: Plan, blueprint: Blueprint, beginning: WalkBeginning): Walk {
  const clock = new LeadClock(beginning.at);
  const ear: Ear = { notices: [], failure: null };
  const machine = toMachine(plan, blueprint, clock, (notice) => ear.notices.push(notice));
  const stage = plan.stages.find(({ id }) => id === beginning.stageId) ?? entryStageOf(plan);
  const actor = createLeadActor(machine, clock, { entryStage: stage.key, fields: beginning.fields });
  ears.set(actor, ear);
  actor.subscribe({ error: (error) => (ear.failure = `The machine stopped: ${String(error)}`) });
  actor.start();
  clock.advanceTo(beginning.at);
  const walk = { plan, blueprint, beginning: { ...beginning, stageId: stage.id }, actor, clock };
  const nothingYet = { steps: [], stepInstants: [], told: [], failure: null };
  return heard({ ...walk, ...nothingYet, snapshot: actor.getSnapshot(), now: beginning.at }, -1);
}

function entryStageOf({ stages }: Plan): Plan['stages'][number] {
  return stages.find(({ isEntryPoint }) => isEntryPoint) ?? stages[0]!;
}

/** Takes a step; a step that does not apply changes nothing, and the same walk comes back. */
export function stepOn(last: Walk, step: WalkStep): Walk {
  const walk = newest(last);
  if (!stepApplies(walk, step)) return last;
  const { clock, actor } = walk;
  const at = clock.now();
  if (step.kind === 'wait') clock.advanceTo(step.until);
  else {
    actor.send(eventOfStep(walk.plan, step)!);
    // A timer of no length ends at once.
    clock.advanceTo(at);
  }
  const next = { ...walk, steps: [...walk.steps, step], stepInstants: [...walk.stepInstants, at] };
  return heard(next, walk.steps.length);
}

function heard(walk: Walk, step: number): Walk {
  const ear = ears.get(walk.actor)!;
  const told = [...walk.told, ...ear.notices.map((notice) => ({ step, notice }))];
  ear.notices = [];
  const { actor, clock } = walk;
  return { ...walk, told, failure: ear.failure, snapshot: actor.getSnapshot(), now: clock.now() };
}

/** The walk with an actor that stands where the walk does: its own, unless that one has moved on. */
export function newest(walk: Walk): Walk {
  const { actor, clock, snapshot, now } = walk;
  return actor.getSnapshot() === snapshot && clock.now() === now ? walk : walkBackTo(walk, walk.steps.length);
}

/** Whether the machine has an answer to the step now: the way is open, the record exists, time goes forward. */
export function stepApplies(walk: Walk, step: WalkStep): boolean {
  const { plan, snapshot, now, failure } = newest(walk);
  if (failure !== null) return false;
  if (step.kind === 'wait') return step.until >= now;
  if (snapshot.status !== 'active') return false;
  const event = eventOfStep(plan, step);
  return event !== null && (step.kind !== 'way' || snapshot.can(event));
}

/** The fact that a step sends to the machine; null where its record is gone, or for a wait. */
export function eventOfStep(plan: Plan, step: WalkStep): LeadEvent | null {
  switch (step.kind) {
    case 'way': {
      const way = plan.ways.find(({ id }) => id === step.wayId);
      if (way === undefined) return null;
      return { type: way.event, ...(step.reasonId === undefined ? {} : { reasonId: step.reasonId }) };
    }
    case 'signal': {
      const signal = plan.signals.find(({ id }) => id === step.signalId);
      return signal === undefined ? null : { type: signal.event };
    }
    case 'activity':
      return plan.activities.some(({ id }) => id === step.activityId)
        ? { type: `activity.${step.what}`, activityId: step.activityId }
        : null;
    case 'field':
      return plan.fields.some(({ key }) => key === step.key)
        ? { type: 'lead.updated', fields: { [step.key]: step.value } }
        : null;
    case 'wait':
      return null;
  }
}

/** The walk as it was before its steps from `count` on: a new actor that repeats the steps before. */
export function walkBackTo(walk: Walk, count: number): Walk {
  return walkAgain(walk.plan, walk.blueprint, walk.beginning, walk.steps.slice(0, count)).walk;
}

/** Repeats steps in a machine that may have changed, up to the first that does not apply any more. */
export function walkAgain(
  plan: Plan,
  blueprint: Blueprint,
  beginning: WalkBeginning,
  steps: readonly WalkStep[],
): { walk: Walk; /** How many of the steps were left out. */ left: number } {
  const known = new Set(plan.fields.map(({ key }) => key));
  const fields = Object.fromEntries(Object.entries(beginning.fields).filter(([key]) => known.has(key)));
  let walk = startWalk(plan, blueprint, { ...beginning, fields });
  for (const step of steps) {
    const next = stepOn(walk, step);
    if (next === walk) break;
    walk = next;
  }
  return { walk, left: steps.length - walk.steps.length };
}
