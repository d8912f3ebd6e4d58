import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { cardSize, FRAME, type Size } from './cardSize.ts';
import { overlaps } from './geometry.ts';
import type { SceneLook } from './sceneLook.ts';

/** The group a stage is in; undefined where it stands on the canvas. */
export function groupOf(blueprint: Blueprint, stage: Stage): Stage | undefined {
  const parent = findRecord(blueprint, 'stage', stage.parentId);
  return parent !== undefined && parent.id !== stage.id && stageKindOf(parent).hasSubStages
    ? parent
    : undefined;
}

/** Where sub-stages are drawn: where they were put, or in a grid as long as nobody has put them anywhere. */
export function placesInside(inside: readonly Stage[]): readonly Point[] {
  const rects = inside.map((stage) => ({ ...stage.position, ...cardSize(stage) }));
  const isArranged =
    rects.every(({ x, y }) => x >= 0 && y >= FRAME.top / 2) &&
    rects.every((rect, index) => rects.every((other, place) => place <= index || !overlaps(rect, other)));
  return isArranged ? inside.map(({ position }) => position) : gridInside(inside);
}

/** Sub-stages in rows, in their order. */
export function gridInside(inside: readonly Stage[]): readonly Point[] {
  const columns = inside.length <= 4 ? inside.length : Math.ceil(Math.sqrt(inside.length * 2));
  return inside.map((stage, index) => {
    const { width, height } = cardSize(stage);
    return {
      x: FRAME.side + (index % columns) * (width + FRAME.gapX),
      y: FRAME.top + Math.floor(index / columns) * (height + FRAME.gapY),
    };
  });
}

/** The room the frame of an open group takes around its sub-stages. */
export function frameSize(inside: readonly Stage[], { places, sizes }: SceneLook = {}): Size {
  let width = 208;
  let height = 144;
  const own = placesInside(inside);
  inside.forEach((stage, index) => {
    const size = sizes?.get(stage.id) ?? cardSize(stage);
    const place = places?.get(stage.id) ?? own[index] ?? stage.position;
    width = Math.max(width, place.x + size.width + FRAME.side);
    height = Math.max(height, place.y + size.height + FRAME.bottom);
  });
  return { width, height };
}
