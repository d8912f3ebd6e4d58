import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useMemo } from 'react';
import type { Point } from '../../core/model/placement.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import type { Workbench } from './editing/workbench.ts';
import { useCanvasStore } from './useCanvas.ts';

// Where the pointer was last, in pixels of the page.
let pointerAt: Point | null = null;

/** Remembers where the pointer is, for what is to appear there. */
export function rememberPointer(at: Point): void {
  pointerAt = at;
}

/** What everything that edits on this canvas works with. */
export function useWorkbench(): Workbench {
  const { view } = useServices();
  const { document } = useWorkspace();
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  return useMemo(() => {
    const box = () => flow.getState().domNode?.getBoundingClientRect();
    const middle = () => {
      const seen = box();
      if (seen === undefined) return { x: 0, y: 0 };
      return screenToFlowPosition({ x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 });
    };
    const pointer = () => {
      const seen = box();
      const isOver =
        seen !== undefined &&
        pointerAt !== null &&
        pointerAt.x > seen.left &&
        pointerAt.x < seen.right &&
        pointerAt.y > seen.top &&
        pointerAt.y < seen.bottom;
      return isOver && pointerAt !== null ? screenToFlowPosition(pointerAt) : middle();
    };
    return { document, view, canvas, middle, pointer };
  }, [document, view, canvas, flow, screenToFlowPosition]);
}
