import type { Stage } from '../../model/records/stage.ts';
import type { Transition } from '../../model/records/transition.ts';

/** A way between two stages as somebody sees them: a way out of a closed group begins at the group. */
export interface PathLink {
  readonly transition: Transition;
  readonly fromId: string;
  readonly toId: string;
}

/** The stages and ways a path is looked for in. Stages are in document order. */
export interface PathGraph {
  readonly stages: readonly Stage[];
  readonly links: readonly PathLink[];
}

/** The stage of that id. */
export function stageIn({ stages }: PathGraph, id: string): Stage | undefined {
  return stages.find((stage) => stage.id === id);
}

/** The ways out of a stage to others, one a target, in document order. */
export function linksOut({ links }: PathGraph, id: string): PathLink[] {
  return firstOfEach(
    links.filter(({ fromId, toId }) => fromId === id && toId !== id),
    ({ toId }) => toId,
  );
}

/** The ways into a stage from others, one an origin, in document order. */
export function linksIn({ links }: PathGraph, id: string): PathLink[] {
  return firstOfEach(
    links.filter(({ fromId, toId }) => toId === id && fromId !== id),
    ({ fromId }) => fromId,
  );
}

/** Whether the way goes on along the success path. */
export function isOnwards(graph: PathGraph, { transition, fromId, toId }: PathLink): boolean {
  return (
    (transition.kind === 'advance' || transition.kind === 'win') &&
    fromId !== toId &&
    stageIn(graph, fromId)?.route === 'success' &&
    stageIn(graph, toId)?.route === 'success'
  );
}

function firstOfEach(links: readonly PathLink[], key: (link: PathLink) => string): PathLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    if (seen.has(key(link))) return false;
    seen.add(key(link));
    return true;
  });
}
