import { orderAfter } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf, singleton, waysFrom, waysInto } from '../model/queries.ts';
import { createRecord, type RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** A transition between two stages, the last of its list; the first way out of a gate is the gate's default. */
export function newTransition(
  blueprint: Blueprint,
  wanted: {
    readonly id: RecordId;
    readonly from: Stage;
    readonly to: Stage;
    readonly kind?: Transition['kind'] | undefined;
    readonly trigger?: Transition['trigger'] | undefined;
  },
): Transition {
  const { id, from, to } = wanted;
  const isGate = stageKindOf(from).passesAtOnce;
  return createRecord('transition', {
    id,
    fromId: from.id,
    toId: to.id,
    order: orderAfter(recordsOf(blueprint, 'transition')),
    kind: wanted.kind ?? likelyKind(blueprint, from, to),
    trigger: wanted.trigger ?? (isGate ? 'automatic' : 'decision'),
    isDefault: isGate && !waysFrom(blueprint, from.id).some(({ isDefault }) => isDefault),
  });
}

/**
 * What a way between two stages most likely means: into a detour what the other ways into it mean, otherwise
 * rejecting where it ends and recycling where it does not; back to the success path or back along it recycling;
 * into the customer stage winning; advancing everywhere else.
 */
export function likelyKind(blueprint: Blueprint, from: Stage, to: Stage): Transition['kind'] {
  if (from.id === to.id) return 'recycle';
  if (to.route === 'detour') {
    const others = waysInto(blueprint, to.id).map(({ kind }) => kind);
    const detours = others.filter((kind) => kind === 'reject' || kind === 'lose' || kind === 'recycle');
    return detours.at(-1) ?? (stageKindOf(to).isEnd ? 'reject' : 'recycle');
  }
  if (from.route === 'detour' || leadsTo(blueprint, to, from)) return 'recycle';
  return singleton(blueprint, 'settings').customerStageId === to.id ? 'win' : 'advance';
}

/** Whether the success path leads from one stage to another. */
function leadsTo(blueprint: Blueprint, from: Stage, to: Stage): boolean {
  const onward = recordsOf(blueprint, 'transition').filter(
    ({ kind }) => kind === 'advance' || kind === 'win',
  );
  const reached = new Set([from.id]);
  for (const id of reached) for (const way of onward) if (way.fromId === id) reached.add(way.toId);
  return reached.has(to.id);
}
