import type { StageTree } from '../../compile/stageTree.ts';
import type { Transition } from '../../model/records/transition.ts';
import { sameItems } from '../incremental/memory.ts';

/** The steps of the success path: its ways, and from a group into the sub-stage it begins in. */
export interface Steps {
  readonly from: ReadonlyMap<string, readonly string[]>;
  readonly into: ReadonlyMap<string, readonly string[]>;
}

export function onwardSteps({ stages, index, initial }: StageTree, ways: readonly Transition[]): Steps {
  const from = new Map<string, string[]>(stages.map(({ id }) => [id, []]));
  const into = new Map<string, string[]>(stages.map(({ id }) => [id, []]));
  const add = (fromId: string, toId: string) => {
    from.get(fromId)?.push(toId);
    into.get(toId)?.push(fromId);
  };
  const isSuccess = (id: string) => stages[index.get(id) ?? -1]?.route === 'success';
  for (const way of ways)
    if (isStepOnward(way) && isSuccess(way.fromId) && isSuccess(way.toId)) add(way.fromId, way.toId);
  stages.forEach(({ id }, place) => {
    const first = stages[initial[place] ?? -1];
    if (first !== undefined) add(id, first.id);
  });
  return { from, into };
}

/** Whether the steps are the same ones. */
export function sameSteps({ from: before }: Steps, { from: now }: Steps): boolean {
  if (before.size !== now.size) return false;
  for (const [id, next] of now) if (!sameItems(before.get(id) ?? [], next)) return false;
  return sameItems([...before.keys()], [...now.keys()]);
}

/** Whether the way is one that is meant to bring a lead further. */
export function isStepOnward({ kind, fromId, toId }: Transition): boolean {
  return fromId !== toId && (kind === 'advance' || kind === 'win');
}

/** Every stage that can be come to from one by such steps, without going on from the other. */
export function reach(
  from: string,
  steps: ReadonlyMap<string, readonly string[]>,
  without: string | null = null,
): Set<string> {
  const reached = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === without) continue;
    for (const next of steps.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}
