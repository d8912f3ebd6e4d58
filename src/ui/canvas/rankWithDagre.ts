import dagre from '@dagrejs/dagre';
import type { Ranking } from './layoutStage.ts';

/** Columns along the success path by dagre: its ranks, and inside a rank the order with the fewest crossings. */
export const rankWithDagre: Ranking = (stages, links) => {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', ranksep: 100, nodesep: 40, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, size } of stages) graph.setNode(id, { width: size.width, height: size.height });
  for (const { fromId, toId } of links) if (fromId !== toId) graph.setEdge(fromId, toId);
  dagre.layout(graph);
  const columns = new Map<number, { id: string; y: number }[]>();
  for (const { id } of stages) {
    const { x, y } = graph.node(id);
    const column = columns.get(Math.round(x));
    if (column) column.push({ id, y });
    else columns.set(Math.round(x), [{ id, y }]);
  }
  return [...columns]
    .toSorted(([a], [b]) => a - b)
    .map(([, members]) => members.toSorted((a, b) => a.y - b.y).map(({ id }) => id));
};
