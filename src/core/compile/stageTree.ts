import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** The stages of a blueprint as the tree that they are, by their place in document order. */
export interface StageTree {
  readonly stages: readonly Stage[];
  readonly index: ReadonlyMap<string, number>;
  /** -1: at the top, or its parent is not a group that exists. */
  readonly parent: readonly number[];
  readonly depth: readonly number[];
  /** The sub-stage that a group begins in; -1 where there is none. */
  readonly initial: readonly number[];
}

/** Reads the tree; a parent that is missing, not a group, or part of a circle counts as none. */
export function readStageTree(blueprint: Blueprint): StageTree {
  const stages = recordsOf(blueprint, 'stage');
  const index = new Map(stages.map(({ id }, place) => [id, place]));
  const direct = stages.map(({ parentId }) => {
    const place = index.get(parentId ?? '') ?? -1;
    return place >= 0 && stageKindOf(stages[place]!).hasSubStages ? place : -1;
  });
  const parent = direct.map((_, place) => (isInCircle(direct, place) ? -1 : direct[place]!));
  const depth = parent.map((_, place) => ancestorsOf(parent, place).length);
  const firstChild = new Map<number, number>();
  parent.forEach((of, child) => {
    if (!firstChild.has(of)) firstChild.set(of, child);
  });
  const initial = stages.map((stage, place) => {
    const wished = index.get(stage.initialStageId ?? '') ?? -1;
    return wished >= 0 && parent[wished] === place ? wished : (firstChild.get(place) ?? -1);
  });
  return { stages, index, parent, depth, initial };
}

function isInCircle(parent: readonly number[], place: number): boolean {
  const seen = new Set([place]);
  for (let at = parent[place]!; at >= 0; at = parent[at]!) {
    if (at === place) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

/** The groups around a stage, innermost first. */
export function ancestorsOf(parent: readonly number[], place: number): number[] {
  const groups: number[] = [];
  for (let at = parent[place]!; at >= 0; at = parent[at]!) groups.push(at);
  return groups;
}

/** How many levels of active stages a move leaves in place: the groups that are around both ends, ends excluded. */
export function keptDepth(tree: StageTree, from: number, to: number): number {
  const aroundFrom = new Set(ancestorsOf(tree.parent, from));
  return ancestorsOf(tree.parent, to).filter((group) => aroundFrom.has(group)).length;
}

/** The stages that a move enters, outermost first: those around the target, the target, and the way in to a leaf. */
export function enteredBy(tree: StageTree, to: number, keptLevels: number): number[] {
  const entered = [...ancestorsOf(tree.parent, to).reverse(), to].slice(keptLevels);
  for (let at = tree.initial[to]!; at >= 0; at = tree.initial[at]!) entered.push(at);
  return entered;
}

/** Where leads begin whose source does not say: the first entry point, or the first stage. */
export function firstEntry(tree: StageTree): number {
  return Math.max(
    0,
    tree.stages.findIndex(({ isEntryPoint }) => isEntryPoint),
  );
}
