import { useReactFlow } from '@xyflow/react';
import type { DragEvent, MouseEvent } from 'react';
import { findRecord } from '../../core/model/queries.ts';
import { blueprintOn, type Workbench } from './editing/workbench.ts';
import { snapped } from './geometry.ts';
import { FRAME, INTO_WAY, NOTE, PALETTE_DATA } from './Palette.tsx';
import type { PhaseBand } from './phaseBands.ts';
import type { CanvasActions } from './useCanvasActions.ts';
import { wayUnder } from './wayUnder.ts';

/** What happens between the stages: a double click adds one or writes a phase's name; the palette's things land. */
export function usePaneEvents(
  bench: Workbench,
  actions: CanvasActions,
  bands: readonly PhaseBand[],
  readOnly: boolean,
) {
  const { screenToFlowPosition } = useReactFlow();
  if (readOnly) return {};
  const placeOf = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    screenToFlowPosition({ x: clientX, y: clientY });
  return {
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      const { phase: key } = event.target.dataset;
      const band = bands.find((each) => each.key === key);
      if (band !== undefined) {
        const place = { ...band.rect, width: 240, height: 72 };
        return bench.canvas.getState().put({ renaming: { id: band.phase.id, isNew: false, place } });
      }
      if (!event.target.classList.contains('react-flow__pane')) return;
      const { x, y } = placeOf(event);
      actions.addAt('inventory', snapped({ x: x - 104, y: y - 72 }));
    },
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes(PALETTE_DATA)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      const isForWays = event.dataTransfer.types.includes(INTO_WAY);
      const way = isForWays ? wayUnder(event.clientX, event.clientY) : null;
      if (way !== (bench.canvas.getState().dropTarget?.id ?? null))
        bench.canvas.getState().put({ dropTarget: way === null ? null : { id: way, refusal: null } });
    },
    onDragLeave: () => bench.canvas.getState().put({ dropTarget: null }),
    onDrop: (event: DragEvent) => {
      const kind = event.dataTransfer.getData(PALETTE_DATA);
      if (kind === '') return;
      event.preventDefault();
      bench.canvas.getState().put({ dropTarget: null });
      const { x, y } = placeOf(event);
      const under = event.dataTransfer.types.includes(INTO_WAY)
        ? wayUnder(event.clientX, event.clientY)
        : null;
      const way = findRecord(blueprintOn(bench), 'transition', under);
      if (way !== undefined)
        void import('./editing/editWay.ts').then((part) => part.insertInto(bench, way, kind));
      else if (kind === NOTE) actions.addNoteAt({ x, y });
      else if (kind === FRAME) actions.addFrameAt({ x, y });
      else actions.addAt(kind, { x: x - 104, y: y - 72 });
    },
  };
}
