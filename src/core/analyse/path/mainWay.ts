import { isOnwards, linksIn, linksOut, type PathGraph, type PathLink } from './pathLink.ts';

/** The way that most leads should go on by; undefined where none leads on. */
export function mainWayOn(graph: PathGraph, stageId: string): PathLink | undefined {
  return best(graph, linksOut(graph, stageId));
}

/** The way that leads should have come by; undefined where none leads here. */
export function mainWayBack(graph: PathGraph, stageId: string): PathLink | undefined {
  return best(graph, linksIn(graph, stageId));
}

/** Ways along the success path before all others, then larger shares, then document order. */
function best(graph: PathGraph, links: readonly PathLink[]): PathLink | undefined {
  return links.toSorted((a, b) => worth(graph, b) - worth(graph, a))[0];
}

function worth(graph: PathGraph, link: PathLink): number {
  const { kind, share } = link.transition;
  const onwards = isOnwards(graph, link) ? 4 : kind === 'advance' || kind === 'win' ? 2 : 0;
  // What has no share takes what the others leave over.
  return onwards + (share ?? 0.5);
}
