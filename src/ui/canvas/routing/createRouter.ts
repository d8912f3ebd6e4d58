import type { Point } from '../../../core/model/placement.ts';
import type { Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { Manner } from './chooseSides.ts';
import { routeLinks, type LabelledLink, type Route } from './routeLinks.ts';

/**
 * Routes for one canvas. It remembers the manners: while something is dragged only the ways of what is dragged choose
 * anew, so that the others keep still; when it is put down all of them may.
 */
export function createRouter(): (
  scene: Scene,
  links: readonly LabelledLink[],
  dragged: ReadonlyMap<string, Point>,
) => ReadonlyMap<string, Route> {
  let manners: ReadonlyMap<string, Manner> = new Map();
  return (scene, links, dragged) => {
    const rects = new Map<string, Rect>(scene.stages.map(({ stage, rect }) => [stage.id, rect]));
    const keep = new Map<string, Manner>();
    if (dragged.size > 0) {
      for (const { id, fromId, toId } of links) {
        const manner = manners.get(id);
        if (manner && !dragged.has(fromId) && !dragged.has(toId)) keep.set(id, manner);
      }
    }
    const routed = routeLinks(rects, links, [...rects.values()], keep);
    manners = routed.manners;
    return routed.routes;
  };
}
