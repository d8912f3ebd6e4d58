import { mainWayBack } from './mainWay.ts';
import { linksOut, type PathGraph } from './pathLink.ts';

/**
 * Where one could stand instead: the targets of all ways out of the stage one has come from, or of the one that
 * mainly leads here, in document order. The stage itself is among them.
 */
export function siblingsOf(graph: PathGraph, stageId: string, cameFromId: string | null): string[] {
  const leadsHere = (id: string) => linksOut(graph, id).some(({ toId }) => toId === stageId);
  const origin =
    cameFromId !== null && leadsHere(cameFromId) ? cameFromId : mainWayBack(graph, stageId)?.fromId;
  return origin === undefined ? [stageId] : linksOut(graph, origin).map(({ toId }) => toId);
}
