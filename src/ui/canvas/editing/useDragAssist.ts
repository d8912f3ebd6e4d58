import { useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Scene } from '../scene.ts';
import { useCanvasStore } from '../useCanvas.ts';
import { rememberPointer } from '../useWorkbench.ts';
import { createDragAssist, type Hands } from './dragAssist.ts';
import type { Workbench } from './workbench.ts';

/** Lends dragging a hand for as long as the canvas is shown, and keeps an eye on pointer, Shift, Alt and Ctrl. */
export function useDragAssist(bench: Workbench, scene: Scene): void {
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const seen = useRef(scene);
  useEffect(() => {
    seen.current = scene;
  });
  useEffect(() => {
    let hands: Hands = { shift: false, alt: false, mod: false, at: { x: 0, y: 0 } };
    const watch = (event: MouseEvent | KeyboardEvent) => {
      const at = 'clientX' in event ? { x: event.clientX, y: event.clientY } : hands.at;
      hands = { shift: event.shiftKey, alt: event.altKey, mod: event.ctrlKey || event.metaKey, at };
      if ('clientX' in event) rememberPointer(at);
    };
    const options = { capture: true, passive: true };
    const events = ['pointermove', 'pointerdown', 'keydown', 'keyup'] as const;
    for (const name of events) window.addEventListener(name, watch, options);
    const assist = createDragAssist(bench, {
      scene: () => seen.current,
      zoom: () => flow.getState().transform[2],
      hands: () => hands,
    });
    canvas.getState().put({ assist });
    return () => {
      for (const name of events) window.removeEventListener(name, watch, options);
      canvas.getState().put({ assist: null });
    };
  }, [bench, canvas, flow]);
}
