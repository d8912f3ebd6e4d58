import type { Blueprint } from '../model/blueprint.ts';
import type { JsonObject } from '../lib/json.ts';
import { singleton } from '../model/queries.ts';
import { createKeyTranslator } from './machineCriteria.ts';
import type { Plan, PlanStage, PlanWay } from './plan.ts';
import { stageCardOf } from './stageCardMeta.ts';

/** An XState v5 configuration as plain JSON: every guard, action and delay by name, with its data beside it. */
export type MachineConfig = JsonObject;

interface NamedReference {
  readonly type: string;
  readonly params?: JsonObject;
}
interface TransitionConfig {
  readonly target?: string;
  readonly guard?: NamedReference;
  readonly actions?: readonly NamedReference[];
  readonly reenter?: boolean;
  readonly description?: string;
}

/** Names of the machine's own: a key of a stage or status has no hyphen, so none of them can be in the way. */
const HIDDEN = {
  machine: 'lead-lifecycle',
  starting: 'not-started',
  ended: 'lead-ended',
  noStatus: 'no-status',
} as const;

/** Ways that are taken because something is told to the machine. */
const SENT: ReadonlySet<PlanWay['trigger']> = new Set(['decision', 'event', 'overflow', 'patience']);

/**
 * The machine of a plan: three regions side by side. `lifecycle` holds the stages,
 * `status` mirrors what the team has done, `facts` takes in signals. It draws nothing: an outcome arrives as an
 * event that names what happened.
 */
export function toMachineConfig(plan: Plan, blueprint: Blueprint): MachineConfig {
  const settings = singleton(blueprint, 'settings');
  const translate = createKeyTranslator(plan);
  const criterionOf = (number: number) => (number < 0 ? null : translate(plan.criteria[number]!));
  const topStages = placesWithParent(plan, -1);

  function wayConfig(place: number, { targeted = true } = {}): TransitionConfig {
    const way = plan.ways[place]!;
    const guard = guardOf(way);
    return {
      ...(targeted ? { target: `#${plan.stages[way.to]!.key}`, reenter: true } : {}),
      ...(guard === null ? {} : { guard }),
      actions: wayActions(way),
      ...describeWay(way),
    };
  }

  function guardOf(way: PlanWay): NamedReference | null {
    if (way.criterion < 0) return null;
    const criteria = criterionOf(way.criterion) as unknown as JsonObject;
    return { type: 'isOpen', params: { stage: plan.stages[way.from]!.key, criteria } };
  }

  function wayActions(way: PlanWay): NamedReference[] {
    const actions: NamedReference[] = [{ type: 'takeWay', params: { way: way.id, event: way.event } }];
    if (way.countsRounds) actions.push({ type: 'countRound', params: { way: way.id } });
    if (way.resetsScore) actions.push({ type: 'resetScore' });
    if (way.isHandOff && plan.statusOnHandOff >= 0) {
      actions.push({ type: 'setStatus', params: { status: plan.statuses[plan.statusOnHandOff]!.key } });
    }
    return actions;
  }

  function describeWay(way: PlanWay): { description?: string } {
    const record = blueprint.records[way.id];
    const text = record?.type === 'transition' ? record.label || record.description : '';
    return text === '' ? {} : { description: text };
  }

  function stateOf(place: number): JsonObject {
    const stage = plan.stages[place]!;
    const children = placesWithParent(plan, place);
    const card = stageCardOf(blueprint, stage.id);
    return prune({
      id: stage.key,
      type: stage.isEnd && stage.parent < 0 ? 'final' : undefined,
      description: card.description,
      tags: card.tags,
      meta: card.meta,
      entry: [
        { type: 'enterStage', params: { stage: stage.key } },
        ...(stage.statusOnEntry < 0
          ? []
          : [{ type: 'setStatus', params: { status: plan.statuses[stage.statusOnEntry]!.key } }]),
        ...(stage.isEnd ? [{ type: 'endLead' }] : []),
      ],
      exit: [{ type: 'leaveStage', params: { stage: stage.key } }],
      initial: stage.initial < 0 ? undefined : plan.stages[stage.initial]!.key,
      states:
        children.length === 0
          ? undefined
          : Object.fromEntries(children.map((child) => [plan.stages[child]!.key, stateOf(child)])),
      always: alwaysOf(stage),
      on: eventsOf(place),
      after: timersOf(stage),
    });
  }

  function alwaysOf(stage: PlanStage): TransitionConfig[] | undefined {
    // An end inside a group ends the lead before any automatic way of the group is asked: innermost first.
    if (stage.isEnd) return stage.parent < 0 ? undefined : [{ target: `#${HIDDEN.ended}` }];
    const ways = stage.isGate ? stage.gateWays : stage.automaticWays;
    return ways.length === 0 ? undefined : ways.map((way) => wayConfig(way));
  }

  function eventsOf(place: number): JsonObject | undefined {
    const on: Record<string, TransitionConfig[]> = {};
    plan.ways.forEach((way, number) => {
      if (way.from !== place) return;
      if (SENT.has(way.trigger)) on[way.event] = [wayConfig(number)];
      if (way.trigger === 'referral') on[way.event] = [wayConfig(number, { targeted: false })];
    });
    return Object.keys(on).length === 0 ? undefined : (on as unknown as JsonObject);
  }

  function timersOf(stage: PlanStage): JsonObject | undefined {
    const after: Record<string, TransitionConfig[]> = {};
    if (stage.isEnd) return undefined;
    if (stage.promises.some(({ firstResponse }) => firstResponse !== null)) {
      after[delayName(stage, 'firstResponse')] = missed(stage, 'firstResponse', stage.firstResponseWays);
    }
    if (stage.promises.some(({ maximumTime }) => maximumTime !== null)) {
      after[delayName(stage, 'maximumTime')] = missed(stage, 'maximumTime', stage.maximumTimeWays);
    }
    for (const way of stage.clockWays)
      after[delayName(stage, `clock.${plan.ways[way]!.id}`)] = [wayConfig(way)];
    stage.retestAfterMs.forEach((_, n) => {
      after[delayName(stage, `retest.${n}`)] = [{ actions: [{ type: 'testAgain' }] }];
    });
    return Object.keys(after).length === 0 ? undefined : (after as unknown as JsonObject);
  }

  /** A broken promise: it is counted, and where a way is drawn for it and open, the lead takes it. */
  function missed(stage: PlanStage, promise: string, ways: readonly number[]): TransitionConfig[] {
    const breach = { type: 'missPromise', params: { stage: stage.key, promise } };
    const waiting = promise === 'firstResponse';
    const escalations = ways.map((place): TransitionConfig => {
      const criteria = criterionOf(plan.ways[place]!.criterion) as unknown as JsonObject;
      const config = wayConfig(place);
      return {
        ...config,
        guard: { type: 'isMissedAndOpen', params: { stage: stage.key, waiting, criteria } },
        actions: [breach, ...config.actions!],
      };
    });
    const guard = { type: 'isMissedAndOpen', params: { stage: stage.key, waiting, criteria: null } };
    return [...escalations, { guard, actions: [breach] }];
  }

  const referred = plan.ways.filter(({ trigger }) => trigger === 'referral').map(({ to }) => to);
  const stocked = plan.stages.flatMap(({ stock }, place) => (stock.leads > 0 ? [place] : []));
  const entries = [
    ...new Set([...plan.sources.map(({ entryStage }) => entryStage), ...referred, ...stocked, ...topStages]),
  ];
  return prune({
    id: HIDDEN.machine,
    version: '1',
    description: settings.description === '' ? settings.name : settings.description,
    type: 'parallel',
    context: emptyContext(plan),
    states: {
      lifecycle: {
        initial: HIDDEN.starting,
        states: {
          [HIDDEN.starting]: {
            always: entries.map((place) => ({
              target: `#${plan.stages[place]!.key}`,
              guard: { type: 'startsIn', params: { stage: plan.stages[place]!.key } },
            })),
          },
          ...Object.fromEntries(topStages.map((place) => [plan.stages[place]!.key, stateOf(place)])),
          ...(plan.stages.some(({ isEnd, parent }) => isEnd && parent >= 0)
            ? { [HIDDEN.ended]: { id: HIDDEN.ended, type: 'final' } }
            : {}),
        },
      },
      status: statusRegion(plan),
      facts: factsRegion(plan),
    },
  });
}

/** The name of a stage's delay; the implementation gives its length. */
export function delayName(stage: Pick<PlanStage, 'key'>, what: string): string {
  return `${stage.key}.${what}`;
}

function statusRegion(plan: Plan): JsonObject {
  const keys = plan.statuses.map(({ key }) => key);
  const initial = plan.statusOnHandOff >= 0 ? keys[plan.statusOnHandOff]! : HIDDEN.noStatus;
  return {
    initial,
    states: {
      ...(plan.statusOnHandOff >= 0 ? {} : { [HIDDEN.noStatus]: {} }),
      ...Object.fromEntries(keys.map((key) => [key, {}])),
      [HIDDEN.ended]: { type: 'final' },
    },
    on: {
      ...Object.fromEntries(keys.map((key) => [`status.${key}`, { target: `.${key}` }])),
      'lead.ended': { target: `.${HIDDEN.ended}` },
    },
  };
}

function factsRegion(plan: Plan): JsonObject {
  const on: Record<string, JsonObject> = {
    'activity.started': { actions: [{ type: 'startActivity' }] },
    'activity.ended': { actions: [{ type: 'endActivity' }] },
    'lead.updated': { actions: [{ type: 'updateFields' }] },
    'lead.ended': { target: `.${HIDDEN.ended}` },
  };
  for (const signal of plan.signals) {
    on[signal.event] = { actions: [{ type: 'takeSignal', params: { signal: signal.key } }] };
  }
  if (plan.scoreBoundaries.length > 0) on['score.fell'] = { actions: [{ type: 'watchScore' }] };
  return { initial: 'listening', states: { listening: {}, [HIDDEN.ended]: { type: 'final' } }, on };
}

/** The context a lead begins with, before anything is known of it. */
export function emptyContext(plan: Plan): JsonObject {
  return {
    entryStage: plan.stages[plan.sources[0]?.entryStage ?? 0]?.key ?? '',
    fields: {},
    points: { engagement: 0, intent: 0, at: 0 },
    signals: {},
    rounds: {},
    status: plan.statusOnHandOff >= 0 ? plan.statuses[plan.statusOnHandOff]!.key : null,
    isHandRaiser: false,
    visits: {},
  };
}

function placesWithParent(plan: Plan, parent: number): number[] {
  return plan.stages.flatMap((stage, place) => (stage.parent === parent ? [place] : []));
}

/** The same without members that are undefined. */
function prune(members: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as JsonObject;
}
