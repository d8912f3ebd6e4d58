import { findBlockers } from '../../compile/blockers.ts';
import { answersOf } from '../../compile/stageCard.ts';
import { ancestorsOf, readStageTree } from '../../compile/stageTree.ts';
import { criterionNames, nameOf } from '../../model/names.ts';
import { findRecord, recordsOf } from '../../model/queries.ts';
import { recordTypes, type BlueprintRecord } from '../../model/records.ts';
import { referencesIn } from '../../model/references.ts';
import type { Problem } from '../../model/problem.ts';
import type { Team } from '../../model/records/organisation.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';
import { sameItems, type Answer, type Answers, type Memory } from '../incremental/memory.ts';
import type { WatchedTable } from '../incremental/watchedTable.ts';
import type { CheckContext } from './checkContext.ts';
import { criteriaPlacesOf } from './criterionPlaces.ts';
import { criterionWorld } from './criterionWorld.ts';
import { fieldsFilledIn } from './fieldsFilledIn.ts';
import { teamsWorkingIn } from './workingTeams.ts';
import { onwardSteps, sameSteps } from './onwardSteps.ts';

/** The context of a watched blueprint, with answers that are kept as long as they are right. */
export function keptContext(
  table: WatchedTable,
  memory: Memory,
): { readonly context: CheckContext; forget(id: string): void } {
  const { blueprint } = table;
  const kept: Answers<unknown>[] = [];
  /** An answer for each record, let go of with the record. */
  const perRecord = <Value>(
    work: (id: string) => Value,
    isSame?: (before: Value, now: Value) => boolean,
  ): ((id: string) => Value) => {
    const answers = memory.answers(work, isSame);
    kept.push(answers as Answers<unknown>);
    return (id) => answers.of(id);
  };
  const once = <Value>(work: () => Value): Answer<Value> => memory.answer(work);
  const ways = () => recordsOf(blueprint, 'transition');
  const stages = () => recordsOf(blueprint, 'stage');

  const tree = once(() => readStageTree(blueprint));
  const from = once(() => listBy(ways(), ({ fromId }) => fromId));
  const into = once(() => listBy(ways(), ({ toId }) => toId));
  const subs = once(() => {
    const { parent, index } = tree.read();
    return listBy(stages(), ({ id }) => stages()[parent[index.get(id) ?? -1] ?? -1]?.id ?? '');
  });
  const onward = memory.answer(() => onwardSteps(tree.read(), ways()), sameSteps);
  const blockers = memory.answer(() => findBlockers(blueprint), sameFindings);
  const isBlocked = memory.answers((words) =>
    blockers.read().some(({ check, recordId }) => words === `${check} ${recordId}`),
  );
  const world = criterionWorld(blueprint, memory);
  const groupsAround = perRecord<readonly Stage[]>((id) => {
    const { parent, index, stages: all } = tree.read();
    const place = index.get(id) ?? -1;
    return place < 0 ? [] : ancestorsOf(parent, place).flatMap((at) => all[at] ?? []);
  }, sameItems);
  const references = perRecord<readonly string[]>((id) => {
    const record = blueprint.records[id];
    return record === undefined ? [] : [...new Set(referencesIn(record).map((each) => each.id))];
  }, sameItems);
  const used = once(() => {
    const ids = new Set<string>();
    for (const type of recordTypes)
      for (const id of table.idsOf(type))
        for (const other of references(id)) if (other !== id) ids.add(other);
    return ids;
  });
  const filled = once(() => fieldsFilledIn(blueprint));
  const workingTeams = perRecord<readonly Team[]>((id) => {
    const stage = findRecord(blueprint, 'stage', id);
    return stage === undefined ? [] : teamsWorkingIn(stage, context);
  }, sameItems);
  const workplaces = once(() => {
    const leaves = stages().filter(({ id }) => context.subStages(id).length === 0);
    const pairs = leaves.flatMap((stage) => workingTeams(stage.id).map((team) => ({ team, stage })));
    return listBy(pairs, ({ team }) => team.id);
  });
  const criteriaOf = perRecord((id) => criteriaPlacesOf(blueprint, blueprint.records[id]));

  const context: CheckContext = {
    blueprint,
    get stages() {
      return stages();
    },
    get transitions() {
      return ways();
    },
    get tree() {
      return tree.read();
    },
    get blockers() {
      return blockers.read();
    },
    isBlocked: (id, check) => isBlocked.of(`${check} ${id}`),
    get onward() {
      return onward.read();
    },
    world,
    names: criterionNames(blueprint),
    all: (type) => recordsOf(blueprint, type),
    idsOf: (type) => table.idsOf(type),
    stage: (id) => findRecord(blueprint, 'stage', id),
    waysFrom: perRecord((id) => from.read().get(id) ?? noWays, sameItems),
    waysInto: perRecord((id) => into.read().get(id) ?? noWays, sameItems),
    groupsAround,
    lineage: (stage) => [stage, ...groupsAround(stage.id)],
    subStages: perRecord((id) => subs.read().get(id) ?? noStages, sameItems),
    unanswered: perRecord((id) => {
      const stage = findRecord(blueprint, 'stage', id);
      return stage ? answersOf(stage, blueprint).missing : [];
    }, sameItems),
    ownerOf: perRecord((id) => {
      const stage = findRecord(blueprint, 'stage', id);
      const lineage = stage === undefined ? [] : [stage, ...groupsAround(id)];
      const owned = lineage.find(
        ({ responsibleTeamId }) => findRecord(blueprint, 'team', responsibleTeamId) !== undefined,
      );
      return owned?.responsibleTeamId ?? null;
    }),
    workingTeams,
    workplaces: perRecord((id) => (workplaces.read().get(id) ?? []).map(({ stage }) => stage), sameItems),
    criteriaOf: ({ id }: BlueprintRecord) => criteriaOf(id),
    isFilledIn: perRecord((id) => {
      const field = findRecord(blueprint, 'field', id);
      return (field?.editableByTeamIds.length ?? 0) > 0 || filled.read().has(id);
    }),
    isUsed: perRecord((id) => used.read().has(id)),
    name: perRecord((id) => nameOf(blueprint, id)),
  };
  return { context, forget: (id) => kept.forEach((answers) => answers.forget(id)) };
}

/** Whether two lists of problems say the same. */
function sameFindings(before: readonly Problem[], now: readonly Problem[]): boolean {
  const words = (problems: readonly Problem[]) =>
    problems.map(({ check, recordId, sentence }) => `${check} ${recordId} ${sentence}`);
  return sameItems(words(before), words(now));
}

const noWays: readonly Transition[] = [];
const noStages: readonly Stage[] = [];

function listBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}
