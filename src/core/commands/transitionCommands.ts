import type { Blueprint } from '../model/blueprint.ts';
import { setMember, type Change } from '../model/changes.ts';
import { removalOf } from '../model/integrity.ts';
import { nameOf } from '../model/names.ts';
import { findRecord, waysFrom } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Command } from './command.ts';
import { likelyKind, newTransition } from './newTransition.ts';
import { reordered } from './reordered.ts';
import { unusedId } from './unusedId.ts';

/** Which stages to connect, and how; what is left out follows from where the stages are. */
export interface Connection {
  readonly fromId: RecordId;
  readonly toId: RecordId;
  readonly kind?: Transition['kind'];
  readonly trigger?: Transition['trigger'];
  readonly id?: RecordId;
}

/** Draws a way from one stage to another. */
export const connectStages: Command<Connection> = {
  name: 'transition.add',
  label: ({ fromId, toId }, blueprint) =>
    `Connect ${nameOf(blueprint, fromId)} to ${nameOf(blueprint, toId)}`,
  plan(blueprint, { fromId, toId, kind, trigger, id }, { newId }) {
    const from = findRecord(blueprint, 'stage', fromId);
    const to = findRecord(blueprint, 'stage', toId);
    if (from === undefined || to === undefined) return [];
    const newOne = unusedId(blueprint, id) ?? newId('transition');
    return [{ op: 'add', record: newTransition(blueprint, { id: newOne, from, to, kind, trigger }) }];
  },
};

/** Which end of a transition goes where; an end that is left out stays. */
export interface Reconnection {
  readonly id: RecordId;
  readonly fromId?: RecordId;
  readonly toId?: RecordId;
}

/** Leads a way from or to another stage. A kind that followed from where it led follows again; another one stays. */
export const reconnectTransition: Command<Reconnection> = {
  name: 'transition.reconnect',
  label: () => 'Reconnect transition',
  plan(blueprint, { id, fromId, toId }) {
    const way = findRecord(blueprint, 'transition', id);
    const from = findRecord(blueprint, 'stage', fromId ?? way?.fromId);
    const to = findRecord(blueprint, 'stage', toId ?? way?.toId);
    if (way === undefined || from === undefined || to === undefined) return [];
    if (from.id === way.fromId && to.id === way.toId) return [];
    return [
      ...setMember(way, ['fromId'], from.id),
      ...setMember(way, ['toId'], to.id),
      ...setMember(way, ['kind'], kindAfter(blueprint, way, from, to)),
      ...setMember(way, ['isDefault'], isDefaultAfter(blueprint, way, from)),
    ];
  },
};

function kindAfter(blueprint: Blueprint, way: Transition, from: Stage, to: Stage): Transition['kind'] {
  const oldFrom = findRecord(blueprint, 'stage', way.fromId);
  const oldTo = findRecord(blueprint, 'stage', way.toId);
  if (oldFrom === undefined || oldTo === undefined) return way.kind;
  // The way itself must not be asked where it leads.
  const { [way.id]: _, ...others } = blueprint.records;
  const without = { ...blueprint, records: others };
  return way.kind === likelyKind(without, oldFrom, oldTo) ? likelyKind(without, from, to) : way.kind;
}

function isDefaultAfter(blueprint: Blueprint, way: Transition, from: Stage): boolean {
  if (from.id === way.fromId) return way.isDefault;
  return stageKindOf(from).passesAtOnce && !waysFrom(blueprint, from.id).some(({ isDefault }) => isDefault);
}

/** Makes one way of a gate its default; the others are none any more. */
export const makeDefault: Command<{ readonly id: RecordId }> = {
  name: 'transition.makeDefault',
  label: () => 'Make it the default way',
  plan(blueprint, { id }) {
    const way = findRecord(blueprint, 'transition', id);
    if (way === undefined) return [];
    return waysFrom(blueprint, way.fromId).flatMap((each) => setMember(each, ['isDefault'], each.id === id));
  },
};

/** Deletes ways; the rest forgets them. */
export const deleteTransitions: Command<{ readonly ids: readonly RecordId[] }> = {
  name: 'transition.delete',
  label: ({ ids }) => (ids.length === 1 ? 'Delete transition' : `Delete ${ids.length} transitions`),
  plan: (blueprint, { ids }): readonly Change[] =>
    removalOf(
      blueprint,
      ids.filter((id) => findRecord(blueprint, 'transition', id) !== undefined),
    ),
};

/** Puts the ways out of a stage into another order; ways that are not named stay behind those that are. */
export const reorderWays: Command<{ readonly stageId: RecordId; readonly ids: readonly RecordId[] }> = {
  name: 'transition.reorder',
  label: ({ stageId }, blueprint) => `Reorder the ways out of ${nameOf(blueprint, stageId)}`,
  plan: (blueprint, { stageId, ids }) => reordered(waysFrom(blueprint, stageId), ids),
};
