import { enqueueActions, type EventObject } from 'xstate';
import type { Json } from '../lib/json.ts';
import { fromStored } from './compileSources.ts';
import type { LeadClock } from './leadClock.ts';
import { countOf, fitOf, type LeadContext, type ScoreRules } from './leadContext.ts';
import type { LeadEvent, MachineNotice } from './leadEvent.ts';
import type { Plan, PlanSignal } from './plan.ts';
import { nextFall, withPoints } from './score.ts';
import { statusAfter } from './statusRules.ts';

type Params = Readonly<Record<string, unknown>>;

/** What an action may do: change the context, raise an event (later, under a name), or call a raised one off. */
interface Enqueue {
  assign(members: Partial<LeadContext>): void;
  raise(event: LeadEvent, options?: { id: string; delay: number }): void;
  cancel(id: string): void;
}
type Body = (args: { enqueue: Enqueue; context: LeadContext; event: LeadEvent }, params: Params) => void;

/** One typed door to XState's action creator, which cannot infer actions that stand in one table. */
function act(body: Body) {
  return enqueueActions<
    LeadContext,
    LeadEvent,
    Params | undefined,
    LeadEvent,
    never,
    never,
    never,
    never,
    EventObject
  >(({ enqueue, context, event }, params) =>
    body({ enqueue: enqueue as unknown as Enqueue, context, event }, params ?? {}),
  );
}

/** The machine's actions by name. They change the lead's context and tell what happened; none reaches outside. */
export function machineActions(
  plan: Plan,
  rules: ScoreRules,
  clock: LeadClock,
  notice: (notice: MachineNotice) => void,
) {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const signals = new Map(plan.signals.map((signal) => [signal.key, signal]));

  const setStatus = (enqueue: Enqueue, status: string) => {
    enqueue.assign({ status });
    enqueue.raise({ type: `status.${status}` });
    notice({ kind: 'status', status, at: clock.now() });
  };
  const watchScore = (enqueue: Enqueue, context: LeadContext) => {
    if (plan.scoreBoundaries.length === 0) return;
    const now = clock.now();
    const { engagement, intent, at } = context.points;
    const fit = fitOf(context, rules);
    const fall = nextFall(plan.scoreBoundaries, fit, engagement, intent, at, now, plan.halfLifeMs);
    enqueue.cancel('score');
    if (Number.isFinite(fall)) enqueue.raise({ type: 'score.fell' }, { id: 'score', delay: fall - now });
  };

  return {
    enterStage: act(({ enqueue, context }, params) => {
      const stage = String(params['stage']);
      enqueue.assign({ visits: { ...context.visits, [stage]: { entered: clock.now(), responded: null } } });
      notice({ kind: 'entered', stage, at: clock.now() });
    }),
    leaveStage: act(({ enqueue, context }, params) => {
      const { [String(params['stage'])]: _left, ...visits } = context.visits;
      enqueue.assign({ visits });
      notice({ kind: 'left', stage: String(params['stage']), at: clock.now() });
    }),
    takeWay: act(({ enqueue, context, event }, params) => {
      if (event.fields) enqueue.assign({ fields: withFields(context.fields, event.fields) });
      notice({ kind: 'way', way: String(params['way']), at: clock.now() });
    }),
    countRound: act(({ enqueue, context }, params) => {
      const way = String(params['way']);
      enqueue.assign({ rounds: { ...context.rounds, [way]: (context.rounds[way] ?? 0) + 1 } });
    }),
    resetScore: act(({ enqueue }) => {
      enqueue.assign({ points: { engagement: 0, intent: 0, at: clock.now() } });
      enqueue.cancel('score');
    }),
    setStatus: act(({ enqueue }, params) => setStatus(enqueue, String(params['status']))),
    endLead: act(({ enqueue }) => {
      enqueue.cancel('score');
      enqueue.raise({ type: 'lead.ended' });
    }),
    missPromise: act((_, params) => {
      notice({
        kind: 'missed',
        stage: String(params['stage']),
        promise: String(params['promise']),
        at: clock.now(),
      });
    }),
    // XState tests automatic ways after every event; this one is there to be the event.
    testAgain: act(() => undefined),
    startActivity: act(({ enqueue, context, event }) => {
      if (activities.get(event.activityId ?? '')?.isPersonal !== true) return;
      const visits = Object.entries(context.visits).map(([stage, visit]) => [
        stage,
        { ...visit, responded: visit.responded ?? clock.now() },
      ]);
      enqueue.assign({ visits: Object.fromEntries(visits) as LeadContext['visits'] });
      const status = statusAfter(plan, placeOf(plan, context.status), 'activity');
      if (status >= 0) setStatus(enqueue, plan.statuses[status]!.key);
    }),
    endActivity: act(({ enqueue, context, event }) => {
      if (event.fields) enqueue.assign({ fields: withFields(context.fields, event.fields) });
      if (activities.get(event.activityId ?? '')?.makesContact !== true) return;
      const status = statusAfter(plan, placeOf(plan, context.status), 'contact');
      if (status >= 0) setStatus(enqueue, plan.statuses[status]!.key);
    }),
    takeSignal: act(({ enqueue, context }, params) => {
      const signal = signals.get(String(params['signal']));
      if (signal === undefined) return;
      const changed: LeadContext = {
        ...context,
        fields: withFields(context.fields, fieldsSetBy(plan, signal)),
        points: withPoints(context.points, signal.component, signal.points, clock.now(), plan.halfLifeMs),
        signals: { ...context.signals, [signal.key]: countOf(context.signals, signal.key) + 1 },
        isHandRaiser: context.isHandRaiser || signal.isHandRaise,
      };
      enqueue.assign(changed);
      watchScore(enqueue, changed);
    }),
    updateFields: act(({ enqueue, context, event }) => {
      const changed: LeadContext = { ...context, fields: withFields(context.fields, event.fields ?? {}) };
      enqueue.assign({ fields: changed.fields });
      watchScore(enqueue, changed);
    }),
    watchScore: act(({ enqueue, context }) => watchScore(enqueue, context)),
  };
}

/** Fields with others set over them; null takes a value away. */
function withFields(fields: LeadContext['fields'], set: LeadContext['fields']): Record<string, Json> {
  return Object.fromEntries(Object.entries({ ...fields, ...set }).filter(([, value]) => value !== null));
}

function placeOf(plan: Plan, status: string | null): number {
  return plan.statuses.findIndex(({ key }) => key === status);
}

function fieldsSetBy(plan: Plan, signal: PlanSignal): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (const { field, value } of signal.sets) {
    const stored = fromStored(plan.fields[field]!, value);
    fields[plan.fields[field]!.key] = stored ?? null;
  }
  return fields;
}
