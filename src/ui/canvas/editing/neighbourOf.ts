import type { Blueprint } from '../../../core/model/blueprint.ts';
import { canvasPosition } from '../../../core/model/placement.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';

/** The stage that the focus goes to when records go: one they were connected with, else the nearest; null: none. */
export function neighbourOf(blueprint: Blueprint, gone: readonly string[]): string | null {
  const isLeft = (id: string) => !gone.includes(id) && findRecord(blueprint, 'stage', id) !== undefined;
  for (const way of recordsOf(blueprint, 'transition')) {
    if (gone.includes(way.id) && isLeft(way.fromId)) return way.fromId;
    if (gone.includes(way.toId) && isLeft(way.fromId)) return way.fromId;
    if (gone.includes(way.fromId) && isLeft(way.toId)) return way.toId;
  }
  const first = gone.flatMap(
    (id) => findRecord(blueprint, 'stage', id) ?? findRecord(blueprint, 'note', id) ?? [],
  )[0];
  if (first === undefined) return null;
  const at = first.type === 'stage' ? canvasPosition(blueprint, first) : first.position;
  const far = (id: string) => {
    const stage = findRecord(blueprint, 'stage', id);
    const place = stage === undefined ? at : canvasPosition(blueprint, stage);
    return Math.hypot(place.x - at.x, place.y - at.y);
  };
  const others = recordsOf(blueprint, 'stage').filter(({ id, parentId }) => isLeft(id) && parentId === null);
  return others.map(({ id }) => id).toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
