import type { Blueprint } from '../../model/blueprint.ts';
import type { RecordId } from '../../model/records.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import { shortName } from '../shortName.ts';
import { mainWayBack, mainWayOn } from './mainWay.ts';
import { stageIn, type PathGraph } from './pathLink.ts';
import { pathOrder } from './pathOrder.ts';
import { pathStarts, successPath } from './successPath.ts';
import { graphInside, topGraph } from './topGraph.ts';

/** A way through a lifecycle that is worth showing. */
export interface MainPath {
  readonly title: string;
  /** Where it begins or leaves the success path, in words; empty: nothing to add. */
  readonly note: string;
  readonly stageIds: readonly RecordId[];
}

const LONGEST = 200;

/** The success path from every entry point, what happens inside of groups, and each detour with where it comes back. */
export function mainPaths(blueprint: Blueprint): MainPath[] {
  const graph = topGraph(blueprint);
  const starts = pathStarts(graph);
  const success = starts.map((start, place): MainPath => ({
    title: place === 0 ? 'Success path' : `Success path from ${nameIn(graph, start.id)}`,
    note: '',
    stageIds: successPath(graph, start.id).map(({ id }) => id),
  }));
  const spine = success[0]?.stageIds ?? [];
  const groups = pathOrder(graph).filter((stage) => stageKindOf(stage).hasSubStages);
  const inside = groups.flatMap((group): MainPath[] => {
    const steps = stepsInside(blueprint, group.id);
    if (steps.length === 0) return [];
    const at = spine.indexOf(group.id);
    return [
      {
        title: `Inside ${nameIn(graph, group.id)}`,
        note: `${steps.length} sub-stages`,
        stageIds:
          at < 0 ? [group.id, ...steps] : [...spine.slice(0, at + 1), ...steps, ...spine.slice(at + 1)],
      },
    ];
  });
  const detours = pathOrder(graph)
    .filter(({ route }) => route === 'detour')
    .map(({ id }) => detour(graph, spine, id));
  return [...success, ...inside, ...detours];
}

/** The sub-stages of a group in the order one goes through them. */
export function stepsInside(blueprint: Blueprint, groupId: RecordId): RecordId[] {
  return pathOrder(graphInside(blueprint, groupId)).map(({ id }) => id);
}

/** From a stage on by main ways, until one would come to a stage again. */
export function pathFrom(graph: PathGraph, stageId: RecordId, passed: readonly RecordId[] = []): RecordId[] {
  const seen = new Set(passed);
  const path: RecordId[] = [];
  let id: RecordId | undefined = stageId;
  while (id !== undefined && !seen.has(id) && path.length < LONGEST) {
    seen.add(id);
    path.push(id);
    id = mainWayOn(graph, id)?.toId;
  }
  return path;
}

function detour(graph: PathGraph, spine: readonly RecordId[], id: RecordId): MainPath {
  const origin = mainWayBack(graph, id)?.fromId;
  const at = origin === undefined ? -1 : spine.indexOf(origin);
  const before = at < 0 ? (origin === undefined ? [] : [origin]) : spine.slice(0, at + 1);
  const back = mainWayOn(graph, id)?.toId;
  const from = origin === undefined ? '' : `off the path at ${nameIn(graph, origin)}`;
  const to = back === undefined ? 'it ends there' : `back at ${nameIn(graph, back)}`;
  return {
    title: nameIn(graph, id),
    note: [from, to].filter((words) => words !== '').join(', '),
    stageIds: [...before, id, ...(back === undefined ? [] : [back])],
  };
}

function nameIn(graph: PathGraph, id: RecordId): string {
  const stage = stageIn(graph, id);
  return stage === undefined ? 'a deleted stage' : shortName(stage);
}
