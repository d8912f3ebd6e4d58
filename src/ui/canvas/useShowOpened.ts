import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Scene } from './scene.ts';
import { useCanvas } from './useCanvas.ts';

/** Moves the page, after a group was opened, just so far that its frame is in sight. */
export function useShowOpened(scene: Scene): void {
  const openGroups = useCanvas((state) => state.openGroups);
  const before = useRef(openGroups);
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();
  useEffect(() => {
    const opened = [...openGroups].find((id) => !before.current.has(id));
    before.current = openGroups;
    const rect = opened === undefined ? undefined : scene.byId.get(opened)?.rect;
    if (rect === undefined) return;
    const { transform, width, height } = flow.getState();
    const [x, y, zoom] = transform;
    const by = {
      x: intoSight(rect.x * zoom + x, rect.width * zoom, width, 84),
      y: intoSight(rect.y * zoom + y, rect.height * zoom, height, 24),
    };
    if (by.x === 0 && by.y === 0) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    void setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: calm ? 0 : 260 });
  }, [openGroups, scene, flow, setViewport]);
}

/** How far a stretch must be moved to lie between the margins; its start wins where it is too long. */
function intoSight(start: number, length: number, room: number, margin: number): number {
  const end = start + length;
  const back = end > room - 24 ? room - 24 - end : 0;
  return start + back < margin ? margin - start : back;
}
