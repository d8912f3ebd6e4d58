import {
  useReactFlow,
  type FinalConnectionState,
  type IsValidConnection,
  type OnBeforeDelete,
  type OnConnect,
  type OnEdgesChange,
  type OnNodesChange,
} from '@xyflow/react';
import { useCallback, useMemo, type MouseEvent } from 'react';
import { setFields, type FieldValue } from '../../core/commands/recordCommands.ts';
import { moveStages } from '../../core/commands/stageCommands.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { snapped } from './geometry.ts';
import { readDrop } from './readDrop.ts';
import { readFlowChanges, selectionAfter } from './readFlowChanges.ts';
import type { Scene } from './scene.ts';
import type { TransitionEdge } from './toFlowEdges.ts';
import type { CanvasNode } from './toFlowNodes.ts';
import type { CanvasActions } from './useCanvasActions.ts';
import { useCanvasStore } from './useCanvas.ts';

/** What React Flow reports, turned into previews, selections and commands. */
export function useFlowEvents(scene: Scene, actions: CanvasActions, readOnly: boolean) {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const { screenToFlowPosition } = useReactFlow();

  const select = useCallback(
    (selected: ReadonlyMap<string, boolean>) => {
      const { selection, select: choose } = view.getState();
      const next = selectionAfter(selection, selected);
      if (next !== selection) choose(next);
    },
    [view],
  );

  const onNodesChange: OnNodesChange<CanvasNode> = useCallback(
    (changes) => {
      const intent = readFlowChanges(changes);
      if (intent.selected.size > 0) select(intent.selected);
      if (readOnly) return;
      const { dispatch, blueprint } = store.getState();
      if (intent.resized.size > 0) {
        const [id, size] = [...intent.resized][0] as [string, { width: number; height: number }];
        const place = intent.preview.get(id) ?? intent.dropped.get(id);
        const position = place ?? findRecord(blueprint, 'note', id)?.position;
        if (position === undefined) return;
        const values: FieldValue[] = [
          { id, path: ['size'], value: { width: Math.round(size.width), height: Math.round(size.height) } },
          { id, path: ['position'], value: { x: position.x, y: position.y } },
        ];
        dispatch(setFields, { values, label: 'Resize note' }, `${id} size`);
        return;
      }
      if (intent.preview.size > 0) canvas.getState().setPreview(intent.preview);
      if (intent.dropped.size > 0) {
        const ids = [...intent.dropped.keys()].toSorted().join(' ');
        const wasDragged = canvas.getState().preview.size > 0;
        dispatch(moveStages, readDrop(scene, intent.dropped), wasDragged ? undefined : `nudge ${ids}`);
        canvas.getState().setPreview(new Map());
      }
    },
    [select, readOnly, store, canvas, scene],
  );

  const onEdgesChange: OnEdgesChange<TransitionEdge> = useCallback(
    (changes) => {
      const { selected } = readFlowChanges(changes);
      if (selected.size > 0) select(selected);
    },
    [select],
  );

  const onBeforeDelete: OnBeforeDelete<CanvasNode, TransitionEdge> = useCallback(
    ({ nodes, edges }) => {
      // Only what was selected: what hangs on it goes with it by our own command.
      const { selection } = view.getState();
      actions.remove([...nodes, ...edges].map(({ id }) => id).filter((id) => selection.has(id)));
      return Promise.resolve(false);
    },
    [view, actions],
  );

  const onConnect: OnConnect = useCallback(
    ({ source, target }) => actions.connect(source, target),
    [actions],
  );

  const isValidConnection: IsValidConnection<TransitionEdge> = useCallback(
    ({ source, target }) => {
      const { blueprint } = store.getState();
      const from = findRecord(blueprint, 'stage', source);
      return (
        from !== undefined &&
        findRecord(blueprint, 'stage', target) !== undefined &&
        !stageKindOf(from).isEnd &&
        !(source === target && stageKindOf(from).passesAtOnce)
      );
    },
    [store],
  );

  const onConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState) => {
      if (state.isValid === true || state.toNode !== null || state.fromNode === null) return;
      const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (touch === undefined) return;
      const { x, y } = screenToFlowPosition({ x: touch.clientX, y: touch.clientY });
      const box = document.querySelector('.react-flow')?.getBoundingClientRect();
      const stage = findRecord(store.getState().blueprint, 'stage', state.fromNode.id);
      const frame = scene.byId.get(scene.byId.get(state.fromNode.id)?.parentId ?? '');
      const origin = frame?.rect ?? { x: 0, y: 0 };
      canvas.getState().setPending({
        position: snapped({ x: x - origin.x, y: y - origin.y - 72 }),
        anchor: { x: touch.clientX - (box?.left ?? 0), y: touch.clientY - (box?.top ?? 0) },
        fromId: state.fromNode.id,
        parentId: frame === undefined ? null : (stage?.parentId ?? null),
      });
    },
    [screenToFlowPosition, store, scene, canvas],
  );

  const onNodeDoubleClick = useCallback(
    (event: MouseEvent, node: CanvasNode) => {
      event.stopPropagation();
      const stage = findRecord(store.getState().blueprint, 'stage', node.id);
      if (stage === undefined) return;
      if (stageKindOf(stage).hasSubStages) canvas.getState().toggleGroup(stage.id);
      else view.getState().seek(stage.id, ['name']);
    },
    [store, canvas, view],
  );

  return useMemo(
    () => ({
      onNodesChange,
      onEdgesChange,
      onBeforeDelete,
      onConnect,
      onConnectEnd,
      isValidConnection,
      onNodeDoubleClick,
    }),
    [
      onNodesChange,
      onEdgesChange,
      onBeforeDelete,
      onConnect,
      onConnectEnd,
      isValidConnection,
      onNodeDoubleClick,
    ],
  );
}
