import type { Stage } from '../../model/records/stage.ts';
import { isOnwards, type PathGraph } from './pathLink.ts';

/**
 * The stages in the order one walks them: the success path from its beginnings, then the detours; what stands in a
 * group follows it. Where nothing tells, document order does.
 */
export function pathOrder(graph: PathGraph): Stage[] {
  const ids = new Set(graph.stages.map(({ id }) => id));
  const inside = (parentId: string | null) =>
    graph.stages.filter((stage) => {
      const parent = stage.parentId !== null && ids.has(stage.parentId) ? stage.parentId : null;
      return parent === parentId && stage.id !== parentId;
    });
  const ordered: Stage[] = [];
  const seen = new Set<string>();
  const take = (parentId: string | null) => {
    for (const stage of walked(graph, inside(parentId))) {
      if (seen.has(stage.id)) continue;
      seen.add(stage.id);
      ordered.push(stage);
      take(stage.id);
    }
  };
  take(null);
  // Groups that are inside of each other are a mistake; what is in them is walked all the same.
  return [...ordered, ...graph.stages.filter(({ id }) => !seen.has(id))];
}

function walked(graph: PathGraph, stages: readonly Stage[]): Stage[] {
  const spine = stages.filter(({ route }) => route === 'success');
  const onSpine = new Set(spine.map(({ id }) => id));
  const next = new Map<string, string[]>();
  const before = new Map<string, number>();
  for (const link of graph.links) {
    if (!onSpine.has(link.fromId) || !onSpine.has(link.toId) || !isOnwards(graph, link)) continue;
    next.set(link.fromId, [...(next.get(link.fromId) ?? []), link.toId]);
    before.set(link.toId, (before.get(link.toId) ?? 0) + 1);
  }
  const order: Stage[] = [];
  const left = new Set(spine);
  while (left.size > 0) {
    // In a loop somebody has to be first: whoever the document names first.
    const free = [...left].find(({ id }) => (before.get(id) ?? 0) === 0) ?? [...left][0]!;
    left.delete(free);
    order.push(free);
    for (const id of next.get(free.id) ?? []) before.set(id, (before.get(id) ?? 0) - 1);
  }
  return [...order, ...stages.filter(({ route }) => route !== 'success')];
}
