import type { Stage } from '../../model/records/stage.ts';
import { mainWayOn } from './mainWay.ts';
import { isOnwards, linksIn, stageIn, type PathGraph } from './pathLink.ts';
import { pathOrder } from './pathOrder.ts';

/** Where leads begin on the success path: its entry points, or where nothing leads to; the first stage if all else fails. */
export function pathStarts(graph: PathGraph): Stage[] {
  const spine = pathOrder(graph).filter(({ route }) => route === 'success');
  const entries = spine.filter(({ isEntryPoint }) => isEntryPoint);
  if (entries.length > 0) return entries;
  const heads = spine.filter(({ id }) => !linksIn(graph, id).some((link) => isOnwards(graph, link)));
  return heads.length > 0 ? heads : spine.slice(0, 1);
}

/** The success path from a stage onwards, each stage once. */
export function successPath(graph: PathGraph, startId: string): Stage[] {
  const path: Stage[] = [];
  const seen = new Set<string>();
  let stage = stageIn(graph, startId);
  while (stage !== undefined && !seen.has(stage.id)) {
    seen.add(stage.id);
    path.push(stage);
    const way = mainWayOn(graph, stage.id);
    stage = way !== undefined && isOnwards(graph, way) ? stageIn(graph, way.toId) : undefined;
  }
  return path;
}
