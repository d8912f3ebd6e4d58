import { assign, createActor, enqueueActions, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { afterOpenTime } from '../lib/openTime.ts';
import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { fromStored } from './compileSources.ts';
import type { LeadClock } from './leadClock.ts';
import { fitOf, holds, type LeadContext, type ScoreRules } from './leadContext.ts';
import { delayName, emptyContext, toMachineConfig } from './machineConfig.ts';
import { createKeyTranslator, type MachineCriterion } from './machineCriteria.ts';
import type { Plan, PlanDuration } from './plan.ts';
import { decayed, nextFall } from './score.ts';

/** Facts that happen to a lead, as the machine takes them in. */
export interface LeadEvent {
  readonly type: string;
  /** For `activity.started` and `activity.ended`: the activity's id. */
  readonly activityId?: string;
  /** Why, for a way with a reason list: the reason's id. */
  readonly reasonId?: string;
  /** Fields that the fact sets. */
  readonly fields?: Readonly<Record<string, Json>>;
}

/** What a lead is when its machine starts. */
export interface LeadInput {
  readonly entryStage: string;
  readonly fields: Readonly<Record<string, Json>>;
}

/** What happens inside a machine, told as it happens: for logs, and for comparing with the simulator. */
export type MachineNotice =
  | { readonly kind: 'entered' | 'left'; readonly stage: string; readonly at: number }
  | { readonly kind: 'way'; readonly way: string; readonly at: number }
  | { readonly kind: 'missed'; readonly stage: string; readonly promise: string; readonly at: number }
  | { readonly kind: 'status'; readonly status: string; readonly at: number };

type Params = Readonly<Record<string, unknown>>;
const nothing: Params = {};

/** The machine of a plan with its implementations, bound to a clock. Delays and guards read context and clock only. */
export function toMachine(
  plan: Plan,
  blueprint: Blueprint,
  clock: LeadClock,
  notice: (notice: MachineNotice) => void = () => undefined,
) {
  const translate = createKeyTranslator(plan);
  const rules: ScoreRules = {
    halfLifeMs: plan.halfLifeMs,
    fitRules: plan.fitRules.map(({ criterion, points }) => ({
      criterion: criterion < 0 ? null : translate(plan.criteria[criterion]!),
      points,
    })),
  };
  const stages = new Map(plan.stages.map((stage) => [stage.key, stage]));
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const signals = new Map(plan.signals.map((signal) => [signal.key, signal]));
  const isOpen = (context: LeadContext, stage: unknown, criteria: unknown) =>
    holds((criteria ?? null) as MachineCriterion | null, context, String(stage), clock.now(), rules);

  const machine = setup({
    types: { context: {} as LeadContext, events: {} as LeadEvent, input: {} as LeadInput },
    guards: {
      startsIn: ({ context }, params: Params = nothing) => context.entryStage === params['stage'],
      isOpen: ({ context }, params: Params = nothing) => isOpen(context, params['stage'], params['criteria']),
      isMissedAndOpen: ({ context }, { stage, waiting, criteria }: Params = nothing) =>
        !(waiting === true && context.visits[String(stage)]?.responded !== null) &&
        isOpen(context, stage, criteria),
    },
    actions: {
      enterStage: enqueueActions(({ enqueue, context }, { stage }: Params = nothing) => {
        const visit = { entered: clock.now(), responded: null };
        enqueue.assign({ visits: { ...context.visits, [String(stage)]: visit } });
        notice({ kind: 'entered', stage: String(stage), at: clock.now() });
      }),
      leaveStage: enqueueActions(({ enqueue, context }, { stage }: Params = nothing) => {
        const { [String(stage)]: _left, ...visits } = context.visits;
        enqueue.assign({ visits });
        notice({ kind: 'left', stage: String(stage), at: clock.now() });
      }),
      takeWay: enqueueActions(({ enqueue, context, event }, { way }: Params = nothing) => {
        if (event.fields) enqueue.assign({ fields: { ...context.fields, ...event.fields } });
        notice({ kind: 'way', way: String(way), at: clock.now() });
      }),
      countRound: assign(({ context }, { way }: Params = nothing) => ({
        rounds: { ...context.rounds, [String(way)]: (context.rounds[String(way)] ?? 0) + 1 },
      })),
      resetScore: enqueueActions(({ enqueue }) => {
        enqueue.assign({ points: { engagement: 0, intent: 0, at: clock.now() } });
        enqueue.cancel('score');
      }),
      setStatus: enqueueActions(({ enqueue }, { status }: Params = nothing) => {
        enqueue.assign({ status: String(status) });
        enqueue.raise({ type: `status.${String(status)}` });
        notice({ kind: 'status', status: String(status), at: clock.now() });
      }),
      endLead: enqueueActions(({ enqueue }) => {
        enqueue.raise({ type: 'lead.ended' });
      }),
      missPromise: (_, { stage, promise }: Params = nothing) => {
        notice({ kind: 'missed', stage: String(stage), promise: String(promise), at: clock.now() });
      },
      testAgain: () => undefined,
      startActivity: enqueueActions(({ enqueue, context, event }) => {
        const activity = activities.get(event.activityId ?? '');
        if (activity?.isPersonal !== true) return;
        const visits = Object.entries(context.visits).map(([key, visit]) => [
          key,
          { ...visit, responded: visit.responded ?? clock.now() },
        ]);
        enqueue.assign({ visits: Object.fromEntries(visits) });
        const next = statusAfter(plan, context.status, 'activity');
        if (next !== null) enqueue({ type: 'setStatus', params: { status: next } });
      }),
      endActivity: enqueueActions(({ enqueue, context, event }) => {
        if (event.fields) enqueue.assign({ fields: { ...context.fields, ...event.fields } });
        if (activities.get(event.activityId ?? '')?.makesContact !== true) return;
        const next = statusAfter(plan, context.status, 'contact');
        if (next !== null) enqueue({ type: 'setStatus', params: { status: next } });
      }),
      takeSignal: enqueueActions(({ enqueue, context }, params: Params = nothing) => {
        const signal = signals.get(String(params['signal']));
        if (signal === undefined) return;
        const fields = { ...context.fields };
        for (const { field, value } of signal.sets) {
          const stored = fromStored(plan.fields[field]!, value);
          if (stored !== undefined) fields[plan.fields[field]!.key] = stored;
        }
        enqueue.assign({
          fields,
          points: withPoints(context.points, signal.component, signal.points, clock.now(), plan.halfLifeMs),
          signals: { ...context.signals, [signal.key]: (context.signals[signal.key] ?? 0) + 1 },
          isHandRaiser: context.isHandRaiser || signal.isHandRaise,
        });
        if (plan.scoreBoundaries.length > 0) enqueue({ type: 'watchScore' });
      }),
      watchScore: enqueueActions(({ enqueue, context }) => {
        const now = clock.now();
        const fall = nextFall(
          plan.scoreBoundaries,
          fitOf(context, rules),
          context.points,
          now,
          plan.halfLifeMs,
        );
        enqueue.cancel('score');
        if (Number.isFinite(fall)) enqueue.raise({ type: 'score.fell' }, { id: 'score', delay: fall - now });
      }),
    },
    delays: delaysOf(plan, clock, isOpen, translate),
  });

  const config = toMachineConfig(plan, blueprint);
  return machine.createMachine({
    ...(config as object),
    context: ({ input }: { input: LeadInput }) => ({
      ...(emptyContext(plan) as unknown as LeadContext),
      entryStage: input.entryStage,
      fields: input.fields,
    }),
    // The names in the configuration are checked by `missingReferences`; TypeScript cannot see into data.
  } as Parameters<typeof machine.createMachine>[0]);
}

/** Points after a signal: what is left of the old ones, and the new, never below zero (rule S2). */
export function withPoints(
  points: LeadContext['points'],
  component: 'engagement' | 'intent',
  added: number,
  now: number,
  halfLifeMs: number,
): LeadContext['points'] {
  const elapsed = now - points.at;
  const engagement = decayed(points.engagement, elapsed, halfLifeMs);
  const intent = decayed(points.intent, elapsed, halfLifeMs);
  return {
    engagement: component === 'engagement' ? Math.max(0, engagement + added) : engagement,
    intent: component === 'intent' ? Math.max(0, intent + added) : intent,
    at: now,
  };
}

/** Rule P2: work turns New into Connecting, speaking turns both into Connected; later statuses stay. */
function statusAfter(plan: Plan, status: string | null, what: 'activity' | 'contact'): string | null {
  const key = (place: number) => plan.statuses[place]?.key ?? null;
  const next = key(what === 'activity' ? plan.statusOnActivity : plan.statusOnContact);
  const early = [
    null,
    key(plan.statusOnHandOff),
    ...(what === 'contact' ? [key(plan.statusOnActivity)] : []),
  ];
  return next !== null && next !== status && early.includes(status) ? next : null;
}

type OpenTest = (context: LeadContext, stage: unknown, criteria: unknown) => boolean;

function delaysOf(
  plan: Plan,
  clock: LeadClock,
  isOpen: OpenTest,
  translate: ReturnType<typeof createKeyTranslator>,
): Record<string, (args: { context: LeadContext }) => number> {
  const wait = ({ ms, calendar }: PlanDuration) =>
    calendar < 0 ? ms : afterOpenTime(plan.calendars[calendar]!, clock.now(), ms) - clock.now();
  const delays: Record<string, (args: { context: LeadContext }) => number> = {};
  for (const stage of plan.stages) {
    for (const promise of ['firstResponse', 'maximumTime'] as const) {
      delays[delayName(stage, promise)] = ({ context }) => {
        const kept = stage.promises.find(
          ({ criterion }) =>
            criterion < 0 || isOpen(context, stage.key, translate(plan.criteria[criterion]!)),
        );
        const duration = kept?.[promise] ?? null;
        return duration === null ? Infinity : wait(duration);
      };
    }
    for (const way of stage.clockWays) {
      delays[delayName(stage, `clock.${plan.ways[way]!.id}`)] = () => wait(plan.ways[way]!.clock!);
    }
    stage.retestAfterMs.forEach((ms, n) => {
      delays[delayName(stage, `retest.${n}`)] = () => ms;
    });
  }
  return delays;
}

export type LeadMachine = ReturnType<typeof toMachine>;
export type LeadActor = ActorRefFrom<LeadMachine>;
export type LeadSnapshot = SnapshotFrom<LeadMachine>;

/** An actor for one lead on a clock of its own, not started yet. */
export function createLeadActor(machine: LeadMachine, clock: LeadClock, input: LeadInput): LeadActor {
  return createActor(machine, { input, clock });
}
