import type { Point } from '../../../core/model/placement.ts';
import type { Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { routeLinks, type DrawnWay, type LabelledLink, type Route } from './routeLinks.ts';

/**
 * Routes for one canvas. It remembers them: while something is dragged only the ways of what is dragged are
 * thought over, so that the others keep still; when it is put down all of them are.
 */
export function createRouter(): (
  scene: Scene,
  links: readonly LabelledLink[],
  dragged: ReadonlyMap<string, Point>,
) => ReadonlyMap<string, Route> {
  let before: ReadonlyMap<string, DrawnWay> = new Map();
  return (scene, links, dragged) => {
    const rects = new Map<string, Rect>(scene.stages.map(({ stage, rect }) => [stage.id, rect]));
    const keep = new Map<string, DrawnWay>();
    if (dragged.size > 0) {
      // What stands in a dragged group moves with it.
      const moves = (id: string) => {
        const parentId = scene.byId.get(id)?.parentId;
        return dragged.has(id) || (parentId !== null && parentId !== undefined && dragged.has(parentId));
      };
      for (const { id, fromId, toId } of links) {
        const way = before.get(id);
        if (way && !moves(fromId) && !moves(toId)) keep.set(id, way);
      }
    }
    before = routeLinks(rects, links, [...rects.values()], keep);
    return new Map([...before].map(([id, { route }]) => [id, route]));
  };
}
