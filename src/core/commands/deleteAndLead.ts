import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { removalOf } from '../model/integrity.ts';
import { nameOf } from '../model/names.ts';
import { findRecord, recordsOf, waysFrom } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Command } from './command.ts';
import { leadWays, settleDefaults } from './ledWays.ts';
import { likelyKind } from './newTransition.ts';
import { holesOf, stagesTakenAlong } from './removalHoles.ts';
import { succession, type Draft } from './succession.ts';

/** What is deleted, and the stage that its leads go to instead; null: its ways go with it. */
export interface Deletion {
  readonly ids: readonly RecordId[];
  readonly toId: RecordId | null;
}

/**
 * Deletes stages (and whatever else is named) and leads what came before them to another stage: the ways in, the
 * leads that are there when a run begins, and every reference to the stages as a place in the lifecycle.
 */
export const deleteAndLead: Command<Deletion> = {
  name: 'stage.deleteAndLead',
  label: ({ ids, toId }, blueprint) => {
    const what = ids.length === 1 ? nameOf(blueprint, ids[0]) : `${ids.length} things`;
    return toId === null ? `Delete ${what}` : `Delete ${what} and lead on to ${nameOf(blueprint, toId)}`;
  },
  plan(blueprint, { ids, toId }): readonly Change[] {
    const gone = stagesTakenAlong(blueprint, ids);
    const heir = findRecord(blueprint, 'stage', toId);
    if (heir === undefined || gone.has(heir.id)) return removalOf(blueprint, ids);
    const draft: Draft = { ...blueprint.records };
    const { waysIn, leads } = holesOf(blueprint, ids);
    for (const way of waysIn) draft[way.id] = leadingOn(blueprint, way, heir);
    // What led out of them does not lead out of the heir: it is out of sight while the others are led.
    const inside = recordsOf(blueprint, 'transition').filter(({ fromId }) => gone.has(fromId));
    for (const { id } of inside) delete draft[id];
    const ways = leadWays(draft, (id) => (gone.has(id) ? heir.id : id), 'join');
    for (const way of inside) draft[way.id] = way;
    draft[heir.id] = withLeads(heir, leads);
    for (const { fromId } of waysIn) settleDefaults(draft, fromId, ways.dropped);
    const heirs = new Map([...ways.heirs, ...[...gone].map((id): [RecordId, RecordId] => [id, heir.id])]);
    const all = [...ids, ...gone, ...inside.map(({ id }) => id), ...ways.dropped];
    return succession(blueprint, withoutOwnFigures(draft, gone), all, heirs);
  },
};

/** The way with the meaning that it has where it leads now, if its meaning followed from where it led. */
function leadingOn(blueprint: Blueprint, way: Transition, heir: Stage): Transition {
  const from = findRecord(blueprint, 'stage', way.fromId);
  const to = findRecord(blueprint, 'stage', way.toId);
  if (from === undefined || to === undefined) return way;
  const onward = waysFrom(blueprint, to.id).find(({ toId }) => toId === heir.id);
  if (way.kind === 'advance' && onward !== undefined) return { ...way, kind: onward.kind };
  return way.kind === likelyKind(blueprint, from, to)
    ? { ...way, kind: likelyKind(blueprint, from, heir) }
    : way;
}

function withLeads(heir: Stage, leads: number): Stage {
  if (leads === 0 || !stageKindOf(heir).holdsLeads) return heir;
  return { ...heir, stock: { ...heir.stock, leads: Math.min(10_000_000, heir.stock.leads + leads) } };
}

/** The draft without what was said of the stages themselves: figures of signals and scenarios are not inherited. */
function withoutOwnFigures(draft: Draft, gone: ReadonlySet<RecordId>): Draft {
  for (const record of Object.values(draft)) {
    if (record.type === 'signal')
      draft[record.id] = { ...record, rates: record.rates.filter(({ stageId }) => !gone.has(stageId)) };
    if (record.type === 'scenario')
      draft[record.id] = {
        ...record,
        settings: record.settings.filter(({ recordId }) => !gone.has(recordId)),
      };
  }
  return draft;
}
