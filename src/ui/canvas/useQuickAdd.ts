import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { showToast } from '../controls/toasts.ts';
import { useWorkspace } from '../hooks/services.ts';
import { canvasPosition } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { cardSize } from './cardSize.ts';
import { useCanvasStore } from './useCanvas.ts';

/** Asks what is to come after a stage: to its right, or below it. */
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
      if (stageKindOf(stage).isEnd) return showToast(`${stage.name} is an end: nothing leads on from it.`);
      const { width, height } = cardSize(stage);
      const seen = canvasPosition(blueprint, stage);
      const at = flowToScreenPosition({ x: seen.x + width, y: seen.y + height / 2 });
      const box = flow.getState().domNode?.getBoundingClientRect();
      canvas.getState().setPending({
        position: stage.position,
        anchor: { x: at.x - (box?.left ?? 0), y: at.y - (box?.top ?? 0) },
        fromId: stageId,
        parentId: stage.parentId,
        place: side === 'right' ? 'right' : 'below',
      });
    },
    [canvas, blueprintStore, flowToScreenPosition, flow],
  );
}
