import { findBlockers } from '../../compile/blockers.ts';
import { answersOf } from '../../compile/stageCard.ts';
import { ancestorsOf, readStageTree } from '../../compile/stageTree.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { criterionNames, nameOf } from '../../model/names.ts';
import { findRecord, recordsOf } from '../../model/queries.ts';
import type { Transition } from '../../model/records/transition.ts';
import type { StageAnswer } from '../../stage-kinds/stageKind.ts';
import type { CheckContext } from '../check.ts';
import { criterionWorld } from './criterionWorld.ts';
import { criterionPlaces } from './criterionPlaces.ts';

/** Works out once what many checks ask of a blueprint. */
export function prepareContext(blueprint: Blueprint): CheckContext {
  const stages = recordsOf(blueprint, 'stage');
  const transitions = recordsOf(blueprint, 'transition');
  const tree = readStageTree(blueprint);
  const from = listBy(transitions, ({ fromId }) => fromId);
  const into = listBy(transitions, ({ toId }) => toId);
  const placeOf = (stageId: string) => tree.index.get(stageId) ?? -1;
  const subs = listBy(stages, ({ id }) => stages[tree.parent[placeOf(id)] ?? -1]?.id ?? '');
  const unanswered = new Map<string, readonly StageAnswer[]>();
  return {
    blueprint,
    stages,
    transitions,
    tree,
    blockers: findBlockers(blueprint),
    criteria: criterionPlaces(blueprint),
    world: criterionWorld(blueprint),
    names: criterionNames(blueprint),
    stage: (id) => findRecord(blueprint, 'stage', id),
    waysFrom: (stageId) => from.get(stageId) ?? noWays,
    waysInto: (stageId) => into.get(stageId) ?? noWays,
    groupsAround: (stageId) =>
      placeOf(stageId) < 0
        ? []
        : ancestorsOf(tree.parent, placeOf(stageId)).flatMap((place) => stages[place] ?? []),
    subStages: (stageId) => subs.get(stageId) ?? [],
    unanswered(stageId) {
      const stage = findRecord(blueprint, 'stage', stageId);
      const missing = unanswered.get(stageId) ?? (stage ? answersOf(stage, blueprint).missing : []);
      unanswered.set(stageId, missing);
      return missing;
    },
    name: (id) => nameOf(blueprint, id),
  };
}

const noWays: readonly Transition[] = [];

function listBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
