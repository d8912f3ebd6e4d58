import { useReactFlow } from '@xyflow/react';
import { useState, type MouseEvent } from 'react';
import type { MenuItem } from '../controls/menuItems.ts';
import type { Workbench } from './editing/workbench.ts';
import type { CanvasActions } from './useCanvasActions.ts';
import { useQuickAdd } from './useQuickAdd.ts';

/** The menu of the canvas: what can be done with what is under the pointer. Its lines are fetched when it opens. */
export function useCanvasMenu(
  bench: Workbench,
  actions: CanvasActions,
  tidyUp: () => void,
  readOnly: boolean,
) {
  const { screenToFlowPosition } = useReactFlow();
  const quickAdd = useQuickAdd();
  const [items, setItems] = useState<readonly MenuItem[]>([]);
  const onContextMenu = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target : null;
    const id = element?.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id') ?? null;
    const target = { id, at: screenToFlowPosition({ x: event.clientX, y: event.clientY }), readOnly };
    const { selection, select } = bench.view.getState();
    if (id !== null && !selection.has(id)) select([id]);
    setItems([]);
    void import('./editing/menuItems.ts').then((part) =>
      setItems(part.menuItems(bench, actions, target, tidyUp, (stageId) => quickAdd(stageId, 'right'))),
    );
  };
  return { items, onContextMenu };
}
