import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { recordsOf, subStages } from '../../core/model/queries.ts';
import { cardSize } from './cardSize.ts';
import { frameSize, groupOf } from './groupInside.ts';
import type { SceneLook } from './sceneLook.ts';

const NOWHERE: Point = { x: 0, y: 0 };

/**
 * How far something stands from where it was put. The look gives it another place; then open groups make room for
 * their frames: what stands to the right of a group on its line moves right, what stands below it moves down. Only
 * the picture moves; the blueprint does not.
 */
export function pushingOf(
  blueprint: Blueprint,
  openGroups: ReadonlySet<string>,
  look: SceneLook,
): (placed: { readonly id: string; readonly position: Point }) => Point {
  const { places, sizes } = look;
  const placeOf = ({ id, position }: { readonly id: string; readonly position: Point }) =>
    places?.get(id) ?? position;
  const frames = recordsOf(blueprint, 'stage').flatMap((group) => {
    if (!openGroups.has(group.id) || groupOf(blueprint, group) !== undefined) return [];
    const inside = subStages(blueprint, group.id);
    if (inside.length === 0) return [];
    const closed = sizes?.get(group.id) ?? cardSize(group);
    const open = frameSize(inside, look);
    const { x, y } = placeOf(group);
    return [
      {
        id: group.id,
        right: x + closed.width,
        top: y,
        bottom: y + closed.height,
        by: { x: open.width - closed.width, y: open.height - closed.height },
      },
    ];
  });
  if (frames.length === 0 && places === undefined) return () => NOWHERE;
  return (placed) => {
    const { x, y } = placeOf(placed);
    const pushed = { x: x - placed.position.x, y: y - placed.position.y };
    for (const frame of frames) {
      if (frame.id === placed.id) continue;
      if (y >= frame.bottom - 8) pushed.y += frame.by.y;
      else if (x >= frame.right - 8 && y > frame.top - 160) pushed.x += frame.by.x;
    }
    return pushed;
  };
}
