import { nameOf, stageLabel } from '../model/names.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { MachineNotice } from './leadEvent.ts';
import type { PlanWay } from './plan.ts';
import type { Walk, WalkStep } from './walkLead.ts';

/** One thing that came of a step, in words. */
export interface WalkEffect {
  readonly kind: 'entered' | 'left' | 'way' | 'missed' | 'status';
  readonly at: number;
  readonly words: string;
  /** The record it is about; null: none that is left. */
  readonly recordId: string | null;
  /** For leaving: how long the lead was there. */
  readonly lastedMs?: number;
}

/** One step and what came of it; number -1 is the beginning. */
export interface WalkEntry {
  readonly number: number;
  readonly at: number;
  readonly kind: 'began' | WalkStep['kind'];
  readonly words: string;
  /** For a wait: how long. */
  readonly lastedMs?: number;
  readonly effects: readonly WalkEffect[];
}

/** What has happened to the lead, step by step. */
export function logOf(walk: Walk): WalkEntry[] {
  const entered = new Map<string, number>();
  const effects = new Map<number, WalkEffect[]>();
  for (const { step, notice } of walk.told) {
    const effect = effectOf(walk, notice, walk.steps[step], entered);
    if (effect !== null) effects.set(step, withEffect(effects.get(step) ?? [], effect));
  }
  const began: WalkEntry = {
    number: -1,
    at: walk.beginning.at,
    kind: 'began',
    words: 'The lead begins',
    effects: effects.get(-1) ?? [],
  };
  return [
    began,
    ...walk.steps.map((step, number): WalkEntry => {
      const at = walk.stepInstants[number]!;
      return {
        number,
        at,
        kind: step.kind,
        words: sayStep(walk, step),
        ...(step.kind === 'wait' ? { lastedMs: step.until - at } : {}),
        effects: effects.get(number) ?? [],
      };
    }),
  ];
}

/** The machine leaves before it takes a way; people read why first. */
function withEffect(before: readonly WalkEffect[], effect: WalkEffect): WalkEffect[] {
  let place = before.length;
  if (effect.kind === 'way') while (before[place - 1]?.kind === 'left') place -= 1;
  return before.toSpliced(place, 0, effect);
}

/** A step in words: what was decided, observed, done, changed or waited for. */
export function sayStep({ blueprint, plan }: Pick<Walk, 'blueprint' | 'plan'>, step: WalkStep): string {
  switch (step.kind) {
    case 'way': {
      const reason = sayReasonChosen(blueprint, step);
      return reason === '' ? nameOf(blueprint, step.wayId) : `${nameOf(blueprint, step.wayId)}: ${reason}`;
    }
    case 'signal':
      return nameOf(blueprint, step.signalId);
    case 'activity': {
      const name = activityName(blueprint, step.activityId);
      return step.what === 'started' ? `${name} begins` : `${name} is done`;
    }
    case 'field': {
      const field = findRecord(blueprint, 'field', plan.fields.find(({ key }) => key === step.key)?.id);
      const name = field?.name ?? step.key;
      if (step.value === null) return `${name} is not known any more`;
      const said = (value: unknown) =>
        typeof value === 'boolean' ? (value ? 'yes' : 'no') : optionLabel(field?.options ?? [], value);
      return `${name} is ${Array.isArray(step.value) ? step.value.map(said).join(', ') : said(step.value)}`;
    }
    case 'wait':
      return 'Time passes';
  }
}

function optionLabel(options: readonly { value: string; label: string }[], value: unknown): string {
  const option = options.find((each) => each.value === value);
  return option === undefined || option.label === '' ? String(value) : option.label;
}

function sayReasonChosen(blueprint: Walk['blueprint'], step: WalkStep & { kind: 'way' }): string {
  const reasons = recordsOf(blueprint, 'reasonList').flatMap((list) => list.reasons);
  const name = reasons.find(({ id }) => id === step.reasonId)?.name ?? '';
  return [name, step.note ?? ''].filter((words) => words !== '').join(', ');
}

/** What an activity of some stage is called. */
export function activityName(blueprint: Walk['blueprint'], activityId: string): string {
  const all = recordsOf(blueprint, 'stage').flatMap(({ activities }) => activities);
  return all.find(({ id }) => id === activityId)?.name ?? 'A deleted activity';
}

function effectOf(
  walk: Walk,
  notice: MachineNotice,
  step: WalkStep | undefined,
  entered: Map<string, number>,
): WalkEffect | null {
  const { plan, blueprint } = walk;
  const stageOf = (key: string) => {
    const id = plan.stages.find((stage) => stage.key === key)?.id ?? null;
    const stage = findRecord(blueprint, 'stage', id);
    return { recordId: id, name: stage === undefined ? key : stageLabel(stage) };
  };
  const { at } = notice;
  switch (notice.kind) {
    case 'entered': {
      const { recordId, name } = stageOf(notice.stage);
      entered.set(notice.stage, at);
      return { kind: 'entered', at, recordId, words: name };
    }
    case 'left': {
      const { recordId, name } = stageOf(notice.stage);
      return {
        kind: 'left',
        at,
        recordId,
        words: `left ${name}`,
        lastedMs: at - (entered.get(notice.stage) ?? at),
      };
    }
    case 'way': {
      const way = plan.ways.find(({ id }) => id === notice.way);
      // The step has said so itself.
      if (step?.kind === 'way' && step.wayId === notice.way && way?.trigger !== 'referral') return null;
      const words = way === undefined ? notice.way : sayWay(blueprint, way);
      return { kind: 'way', at, recordId: notice.way, words };
    }
    case 'missed': {
      const { recordId, name } = stageOf(notice.stage);
      const what = notice.promise === 'firstResponse' ? 'First response' : 'Maximum time';
      return { kind: 'missed', at, recordId, words: `${what} of ${name} missed` };
    }
    case 'status': {
      const status = plan.statuses.find(({ key }) => key === notice.status);
      return {
        kind: 'status',
        at,
        recordId: status?.id ?? null,
        words: nameOf(blueprint, status?.id ?? null),
      };
    }
    case 'timer':
      return null;
  }
}

const because: Readonly<Record<PlanWay['trigger'], string>> = {
  decision: '',
  event: '',
  automatic: 'By itself: ',
  timer: 'Time is up: ',
  overflow: 'The queue is full: ',
  patience: 'Out of patience: ',
  gate: 'The gate: ',
  referral: 'A new lead begins: ',
};

function sayWay(blueprint: Walk['blueprint'], way: PlanWay): string {
  return `${because[way.trigger]}${nameOf(blueprint, way.id)}`;
}
