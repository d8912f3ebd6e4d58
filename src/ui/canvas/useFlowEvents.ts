import {
  useReactFlow,
  type FinalConnectionState,
  type IsValidConnection,
  type OnBeforeDelete,
  type OnConnect,
  type OnEdgesChange,
  type OnNodesChange,
} from '@xyflow/react';
import { useCallback, useEffect, useMemo, useRef, type MouseEvent } from 'react';
import { refusalOfWay } from '../../core/commands/refusalOfWay.ts';
import { setFields, type FieldValue } from '../../core/commands/recordCommands.ts';
import { moveStages } from '../../core/commands/stageCommands.ts';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { showToast } from '../controls/toasts.ts';
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
  // The scene is another with every pixel of a drag; what React Flow is given stays the same, or it would tell
  // every card and every way of it.
  const latest = useRef(scene);
  useEffect(() => {
    latest.current = scene;
  }, [scene]);

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
        const position =
          place ?? (findRecord(blueprint, 'note', id) ?? findRecord(blueprint, 'frame', id))?.position;
        if (position === undefined) return;
        const values: FieldValue[] = [
          { id, path: ['size'], value: { width: Math.round(size.width), height: Math.round(size.height) } },
          { id, path: ['position'], value: { x: position.x, y: position.y } },
        ];
        dispatch(setFields, { values, label: `Resize ${nameOf(blueprint, id)}` }, `${id} size`);
        return;
      }
      const { assist, laneDrop, preview, setPreview } = canvas.getState();
      if (laneDrop !== null) {
        setPreview(intent.preview);
        if (intent.dropped.size > 0) laneDrop(intent.dropped);
        return;
      }
      if (intent.preview.size > 0) setPreview(assist?.follow(intent.preview) ?? intent.preview);
      if (intent.dropped.size > 0) {
        const wasDragged = preview.size > 0;
        if (assist === null) dispatch(moveStages, readDrop(latest.current, intent.dropped));
        else assist.drop(intent.dropped, wasDragged);
        setPreview(new Map());
      }
    },
    [select, readOnly, store, canvas],
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
      return refusalOfWay(blueprint, source, target) === null;
    },
    [store],
  );

  const onConnectEnd = useCallback(
    (event: globalThis.MouseEvent | TouchEvent, state: FinalConnectionState) => {
      if (state.isValid === true || state.fromNode === null) return;
      const stage = findRecord(store.getState().blueprint, 'stage', state.fromNode.id);
      const isStuck = stage !== undefined && stageKindOf(stage).isEnd;
      if (isStuck) return showToast(`${stage.name} is an end: nothing leads on from it.`);
      if (state.toNode !== null) return;
      const touch = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (touch === undefined) return;
      const { x, y } = screenToFlowPosition({ x: touch.clientX, y: touch.clientY });
      const box = document.querySelector('.react-flow')?.getBoundingClientRect();
      const { byId } = latest.current;
      const frame = byId.get(byId.get(state.fromNode.id)?.parentId ?? '');
      const origin = frame?.rect ?? { x: 0, y: 0 };
      canvas.getState().setPending({
        position: snapped({ x: x - origin.x, y: y - origin.y - 72 }),
        anchor: { x: touch.clientX - (box?.left ?? 0), y: touch.clientY - (box?.top ?? 0) },
        fromId: state.fromNode.id,
        parentId: frame === undefined ? null : (stage?.parentId ?? null),
      });
    },
    [screenToFlowPosition, store, canvas],
  );

  const onNodeDoubleClick = useCallback(
    (event: MouseEvent, node: CanvasNode) => {
      event.stopPropagation();
      const stage = findRecord(store.getState().blueprint, 'stage', node.id);
      if (stage === undefined) return;
      if (stageKindOf(stage).hasSubStages) canvas.getState().toggleGroup(stage.id);
      else if (readOnly) view.getState().seek(stage.id);
      else canvas.getState().put({ renaming: { id: stage.id, isNew: false } });
    },
    [store, canvas, view, readOnly],
  );

  const onEdgeDoubleClick = useCallback(
    (event: MouseEvent, { id }: TransitionEdge) => {
      event.stopPropagation();
      if (!readOnly) canvas.getState().put({ renaming: { id, isNew: false } });
    },
    [canvas, readOnly],
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
      onEdgeDoubleClick,
    }),
    [
      onNodesChange,
      onEdgesChange,
      onBeforeDelete,
      onConnect,
      onConnectEnd,
      isValidConnection,
      onNodeDoubleClick,
      onEdgeDoubleClick,
    ],
  );
}
