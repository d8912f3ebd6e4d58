import { useReactFlow } from '@xyflow/react';
import type { DragEvent, MouseEvent } from 'react';
import { snapped } from './geometry.ts';
import { FRAME, NOTE, PALETTE_DATA } from './Palette.tsx';
import type { CanvasActions } from './useCanvasActions.ts';

/** What happens on the empty canvas: a double click adds a stage, something from the palette lands. */
export function usePaneEvents(actions: CanvasActions, readOnly: boolean) {
  const { screenToFlowPosition } = useReactFlow();
  if (readOnly) return {};
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    screenToFlowPosition({ x: clientX, y: clientY });
  return {
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
      const { x, y } = placeOf(event);
      actions.addAt('inventory', snapped({ x: x - 104, y: y - 72 }));
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(PALETTE_DATA)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      const kind = event.dataTransfer.getData(PALETTE_DATA);
      if (kind === '') return;
      event.preventDefault();
      const { x, y } = placeOf(event);
      if (kind === NOTE) actions.addNoteAt({ x, y });
      else if (kind === FRAME) actions.addFrameAt({ x, y });
      else actions.addAt(kind, { x: x - 104, y: y - 72 });
    },
  };
}
