import { uniqueNames } from '../compile/eventNames.ts';
import type { Plan } from '../compile/plan.ts';
import type { RunMeasures } from '../metrics/stageMeasures.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { nameOf } from '../model/names.ts';
import { findRecord } from '../model/queries.ts';

/**
 * Measures as objects in objects, by names that a script can rely on, instead of lists that change their length
 * with the blueprint. Numbers are measures (NaN: no data), everything else says what they are measures of.
 */
export interface MeasureTree {
  readonly [name: string]: MeasureTree | number | boolean | string | null;
}

/** The parts of a tree of measures, in the order in which they are read. */
export const measureParts = ['run', 'stages', 'teams', 'sources', 'outcomes', 'transitions'] as const;

/**
 * The measures of a run by name: stages and sources by their keys, teams and transitions by their ids, outcomes by
 * the key of the stage they come to ("inside": to none yet). All runs of one plan have the same names.
 */
export function measureTree(
  blueprint: Blueprint,
  plan: Plan,
  measures: RunMeasures,
): Readonly<Record<(typeof measureParts)[number], MeasureTree>> {
  const keyOf = (stageId: string) => plan.stages.find(({ id }) => id === stageId)?.key ?? stageId;
  return {
    run: runTree(measures, keyOf),
    stages: byName(measures.stages, ({ stageId, ...rest }) => [
      keyOf(stageId),
      { id: stageId, name: nameOf(blueprint, stageId), ...rest },
    ]),
    teams: byName(measures.teams, ({ teamId, ...rest }) => [
      teamId,
      { id: teamId, name: nameOf(blueprint, teamId), ...rest },
    ]),
    sources: byName(measures.sources, ({ sourceId, ...rest }) => [
      findRecord(blueprint, 'source', sourceId)?.key ?? sourceId,
      { id: sourceId, name: nameOf(blueprint, sourceId), ...rest },
    ]),
    outcomes: byName(measures.outcomes, ({ stageId, ...rest }) => [
      stageId === null ? 'inside' : keyOf(stageId),
      { stageId, name: stageId === null ? 'Still inside' : nameOf(blueprint, stageId), ...rest },
    ]),
    transitions: byName(plan.ways, ({ id, from, to }) => [
      id,
      {
        id,
        name: nameOf(blueprint, id),
        from: plan.stages[from]!.key,
        to: plan.stages[to]!.key,
        count: measures.wayCounts[id] ?? NaN,
        reasons: reasonTree(blueprint, id, measures),
      },
    ]),
  };
}

/** What is said of the whole run; lists are left to the parts they belong to. */
function runTree(measures: RunMeasures, keyOf: (stageId: string) => string): MeasureTree {
  const plain = Object.entries(measures).filter(([, value]) => typeof value !== 'object');
  const { qualified } = measures;
  return {
    ...(Object.fromEntries(plain) as MeasureTree),
    qualified:
      qualified === null || qualified === undefined
        ? null
        : {
            stage: keyOf(qualified.stageId),
            handRaisers: { ...qualified.handRaisers },
            scored: { ...qualified.scored },
          },
  };
}

/** Every reason that can be given on a way, given or not: chance must not decide which names there are. */
function reasonTree(blueprint: Blueprint, wayId: string, { reasons }: RunMeasures): MeasureTree {
  const way = findRecord(blueprint, 'transition', wayId);
  const list = findRecord(blueprint, 'reasonList', way?.reasonListId);
  return byName(list?.reasons ?? [], ({ id, name }) => {
    const given = reasons.find(({ transitionId, reasonId }) => transitionId === wayId && reasonId === id);
    return [id, { name, count: given?.count ?? 0 }];
  });
}

/** An object of a list: two entries of one name (which a draft may have) are told apart by number. */
function byName<Item>(
  items: readonly Item[],
  entryOf: (item: Item) => readonly [string, MeasureTree],
): MeasureTree {
  const entries = items.map((item) => entryOf(item));
  const names = uniqueNames(entries.map(([name]) => name));
  return Object.fromEntries(entries.map(([, value], place) => [names[place], value]));
}
