import type { Blueprint } from '../model/blueprint.ts';
import { blueprintDifference } from '../model/blueprintDifference.ts';
import { nameOf } from '../model/names.ts';
import { isWithin, validPoint } from '../model/placement.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Sizes } from './arrangeCommands.ts';
import type { Command } from './command.ts';
import { settleDefaults } from './ledWays.ts';
import type { Draft } from './succession.ts';

/** Which two change places. Sizes keep their middles in line; they may be left out. */
export interface Swap {
  readonly ids: readonly [RecordId, RecordId];
  readonly sizes?: Sizes;
}

/** Two stages change places on the path: ways, number, phase and position; each keeps its own card. */
export const swapStages: Command<Swap> = {
  name: 'stage.swap',
  label: ({ ids: [one, other] }, blueprint) =>
    `Swap ${nameOf(blueprint, one)} and ${nameOf(blueprint, other)}`,
  plan(blueprint, { ids: [oneId, otherId], sizes = {} }) {
    const one = findRecord(blueprint, 'stage', oneId);
    const other = findRecord(blueprint, 'stage', otherId);
    if (one === undefined || other === undefined || refusalOfSwap(blueprint, one, other) !== null) return [];
    const swapped = (id: RecordId) => (id === oneId ? otherId : id === otherId ? oneId : id);
    const draft: Draft = { ...blueprint.records };
    draft[oneId] = inPlaceOf(one, other, sizes);
    draft[otherId] = inPlaceOf(other, one, sizes);
    for (const way of recordsOf(blueprint, 'transition')) {
      const led = { ...way, fromId: swapped(way.fromId), toId: swapped(way.toId) };
      if (led.fromId !== way.fromId || led.toId !== way.toId) draft[way.id] = led;
    }
    for (const group of recordsOf(blueprint, 'stage')) {
      if (group.initialStageId !== oneId && group.initialStageId !== otherId) continue;
      draft[group.id] = { ...(draft[group.id] as Stage), initialStageId: swapped(group.initialStageId) };
    }
    for (const id of [oneId, otherId]) settleDefaults(draft, id);
    return blueprintDifference(blueprint, { ...blueprint, records: draft });
  },
};

/** Why the two cannot change places, as a sentence; null: they can. */
export function refusalOfSwap(blueprint: Blueprint, one: Stage, other: Stage): string | null {
  if (one.id === other.id) return 'Select two stages to swap them.';
  if (isWithin(blueprint, one, other.id) || isWithin(blueprint, other, one.id))
    return 'A group and a stage inside of it cannot change places.';
  const end = [one, other].find((stage) => stageKindOf(stage).isEnd);
  const next = end === one ? other : one;
  const leadsOn = recordsOf(blueprint, 'transition').some(({ fromId }) => fromId === next.id);
  if (end !== undefined && !stageKindOf(next).isEnd && leadsOn)
    return `${end.name} is an end and cannot stand where leads go on.`;
  return null;
}

/** The stage with its own card, standing where the other stood. */
function inPlaceOf(stage: Stage, place: Stage, sizes: Sizes): Stage {
  const own = sizes[stage.id];
  const former = sizes[place.id];
  const down = own === undefined || former === undefined ? 0 : (former.height - own.height) / 2;
  const right = own === undefined || former === undefined ? 0 : (former.width - own.width) / 2;
  const at = validPoint({ x: place.position.x + right, y: place.position.y + down }) ?? place.position;
  return {
    ...stage,
    position: { ...stage.position, ...at },
    parentId: place.parentId,
    order: place.order,
    number: place.number,
    route: place.route,
    phaseId: place.phaseId,
  };
}
