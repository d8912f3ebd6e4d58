import { findRecord } from '../../../core/model/queries.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import type { TransitionEdge } from '../toFlowEdges.ts';

const LABEL_WIDTH = 220;

/** Where the name of a record stands on the canvas, with room to write it; undefined: it is not seen. */
export function placeOfName(
  blueprint: Blueprint,
  scene: Scene,
  edges: readonly TransitionEdge[],
  id: string,
): Rect | undefined {
  const drawn = scene.byId.get(id);
  if (drawn !== undefined) {
    const { x, y, width } = drawn.rect;
    return drawn.isOpen
      ? { x: x + 12, y: y + 6, width: 280, height: 72 }
      : { x: x + 4, y: y + 28, width: width - 8, height: 72 };
  }
  const label = edges.find((edge) => edge.id === id)?.data?.route.label;
  if (label !== undefined)
    return { x: label.x - LABEL_WIDTH / 2, y: label.y - 18, width: LABEL_WIDTH, height: 36 };
  const frame = findRecord(blueprint, 'frame', id);
  return frame === undefined
    ? undefined
    : { ...frame.position, y: frame.position.y - 2, width: Math.min(360, frame.size.width), height: 36 };
}
