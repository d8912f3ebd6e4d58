import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { useWorkspace } from '../hooks/services.ts';
import { canvasPosition } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { cardSize } from './cardSize.ts';
import { snapped } from './geometry.ts';
import { useCanvasStore } from './useCanvas.ts';

const GAP = 112;

/** Asks which kind of stage is to follow a stage, and where: to its right, or below it. */
export function useQuickAdd(): (stageId: string, side: 'right' | 'bottom') => void {
  const canvas = useCanvasStore();
  const { document: blueprintStore } = useWorkspace();
  const { flowToScreenPosition } = useReactFlow();
  const flow = useStoreApi();
  return useCallback(
    (stageId, side) => {
      const { blueprint } = blueprintStore.getState();
      const stage = findRecord(blueprint, 'stage', stageId);
      if (stage === undefined) return;
      const { width, height } = cardSize(stage);
      const by = side === 'right' ? { x: width + GAP, y: 0 } : { x: 0, y: height + GAP / 2 };
      const seen = canvasPosition(blueprint, stage);
      const at = flowToScreenPosition({ x: seen.x + width, y: seen.y + height / 2 });
      const box = flow.getState().domNode?.getBoundingClientRect();
      canvas.getState().setPending({
        position: snapped({ x: stage.position.x + by.x, y: stage.position.y + by.y }),
        anchor: { x: at.x - (box?.left ?? 0), y: at.y - (box?.top ?? 0) },
        fromId: stageId,
        parentId: stage.parentId,
      });
    },
    [canvas, blueprintStore, flowToScreenPosition, flow],
  );
}
