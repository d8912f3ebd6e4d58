import { stageKindOf } from '../stage-kinds/registry.ts';
import type { PlanStage, PlanWay } from './plan.ts';
import { ancestorsOf, enteredBy, type StageTree } from './stageTree.ts';

/**
 * For every stage of the success path and every stage a lead may begin in, the stages that each way along the
 * success path goes through (rule B1): the dominators of the graph of advancing and winning ways. Gates and
 * groups hold no leads of their own and are never expected.
 */
export function expectedStages(
  tree: StageTree,
  ways: readonly PlanWay[],
  entries: readonly number[],
): PlanStage['expects'][] {
  const next = successGraph(tree, ways);
  const expects: { entry: number; stages: readonly number[] }[][] = tree.stages.map(() => []);
  for (const entry of new Set(entries)) {
    // Who begins in a group begins in its first leaf.
    const first = enteredBy(tree, entry, 0).at(-1)!;
    const dominator = dominatorsFrom(first, next);
    for (const [place, before] of dominator) {
      if (place === first) continue;
      const stages: number[] = [];
      for (let at = before; ; at = dominator.get(at)!) {
        if (holdsLeads(tree, at)) stages.unshift(at);
        if (at === first) break;
      }
      if (stages.length > 0) expects[place]!.push({ entry, stages });
    }
  }
  return expects;
}

function holdsLeads(tree: StageTree, place: number): boolean {
  return !stageKindOf(tree.stages[place]!).passesAtOnce && tree.initial[place]! < 0;
}

/** Where the success path may go on from each leaf, by its own ways and those of the groups around it. */
function successGraph(tree: StageTree, ways: readonly PlanWay[]): number[][] {
  const isSuccess = (place: number) => tree.stages[place]!.route === 'success';
  const forward = ways.filter(
    ({ from, to, kind }) => (kind === 'advance' || kind === 'win') && isSuccess(from) && isSuccess(to),
  );
  return tree.stages.map((_, place) => {
    // An end leads nowhere, whatever ways the groups around it have.
    if (tree.initial[place]! >= 0 || stageKindOf(tree.stages[place]!).isEnd) return [];
    const lineage = new Set([place, ...ancestorsOf(tree.parent, place)]);
    return forward.flatMap(({ from, enters }) => (lineage.has(from) ? [enters.at(-1)!] : []));
  });
}

/**
 * Each reachable place with its immediate dominator. Cooper, Harvey and Kennedy, "A Simple, Fast Dominance
 * Algorithm" (2001).
 */
function dominatorsFrom(entry: number, next: readonly (readonly number[])[]): Map<number, number> {
  const order = reversePostorder(entry, next);
  const rank = new Map(order.map((place, at) => [place, at]));
  const before = new Map<number, number[]>();
  for (const place of order) {
    for (const to of next[place]!) before.set(to, [...(before.get(to) ?? []), place]);
  }
  const dominator = new Map([[entry, entry]]);
  const common = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      if (rank.get(a)! > rank.get(b)!) a = dominator.get(a)!;
      else b = dominator.get(b)!;
    }
    return a;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const place of order.slice(1)) {
      const known = before.get(place)!.filter((from) => dominator.has(from));
      const found = known.reduce((a, b) => common(a, b));
      if (dominator.get(place) === found) continue;
      dominator.set(place, found);
      changed = true;
    }
  }
  return dominator;
}

function reversePostorder(entry: number, next: readonly (readonly number[])[]): number[] {
  const seen = new Set([entry]);
  const order: number[] = [];
  // A stack of its own: a chain of stages may be longer than calls may be deep.
  const stack = [{ place: entry, at: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const to = next[top.place]![top.at];
    top.at += 1;
    if (to === undefined) order.push(stack.pop()!.place);
    else if (!seen.has(to)) {
      seen.add(to);
      stack.push({ place: to, at: 0 });
    }
  }
  return order.reverse();
}
