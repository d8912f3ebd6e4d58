import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import { centreOf, type Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';

/** The stages, notes and frames that lie in a frame and go where it goes. A stage lies where its middle does. */
export function liesIn(blueprint: Blueprint, scene: Scene, frameId: string): string[] {
  const frame = findRecord(blueprint, 'frame', frameId);
  if (frame === undefined) return [];
  const area: Rect = { ...frame.position, ...frame.size };
  const isIn = (rect: Rect) => {
    const { x, y } = centreOf(rect);
    return x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height;
  };
  const stages = scene.stages.filter(({ parentId, rect }) => parentId === null && isIn(rect));
  const notes = scene.notes.filter(({ note, position }) => isIn({ ...position, ...note.size }));
  const frames = recordsOf(blueprint, 'frame').filter(
    ({ id, position, size }) =>
      id !== frameId && isIn({ ...position, ...size }) && size.width * size.height < area.width * area.height,
  );
  return [
    ...stages.map(({ stage }) => stage.id),
    ...notes.map(({ note }) => note.id),
    ...frames.map(({ id }) => id),
  ];
}
