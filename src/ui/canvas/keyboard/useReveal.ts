import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import type { Rect } from '../geometry.ts';

/** Room that stays around what is brought into sight; the palette stands on the left. */
const MARGIN = { left: 92, top: 36, right: 36, bottom: 64 };
const PAN_MS = 160;

/** Moves the page just so far that a box on it is in sight; at once where motion is not welcome. */
export function useReveal(): (rect: Rect) => void {
  const flow = useStoreApi();
  const { setViewport } = useReactFlow();
  return useCallback(
    (rect) => {
      const { transform, width, height } = flow.getState();
      const [x, y, zoom] = transform;
      const by = {
        x: intoSight(rect.x * zoom + x, rect.width * zoom, MARGIN.left, width - MARGIN.right),
        y: intoSight(rect.y * zoom + y, rect.height * zoom, MARGIN.top, height - MARGIN.bottom),
      };
      if (by.x === 0 && by.y === 0) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      void setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: calm ? 0 : PAN_MS });
    },
    [flow, setViewport],
  );
}

/** How far a stretch must be moved to lie between two edges; its start wins where it is too long. */
function intoSight(start: number, length: number, from: number, to: number): number {
  const back = Math.min(0, to - start - length);
  return start + back < from ? from - start : back;
}
