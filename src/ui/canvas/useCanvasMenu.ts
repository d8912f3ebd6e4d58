import { useReactFlow } from '@xyflow/react';
import { useState, type MouseEvent } from 'react';
import { insertStageIntoTransition } from '../../core/commands/stageCommands.ts';
import { makeDefault } from '../../core/commands/transitionCommands.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import type { MenuItem } from '../controls/menuItems.ts';
import { newId } from '../hooks/newId.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { keysOf } from '../shell/keysOf.ts';
import { snapped } from './geometry.ts';
import { kindsInOrder } from './kindsInOrder.ts';
import type { CanvasActions } from './useCanvasActions.ts';
import { useCanvasStore } from './useCanvas.ts';

/** What the right mouse button was pressed on. */
interface Target {
  readonly id: string | null;
  readonly at: Point;
}

/** The menu of the canvas: what can be done with what is under the pointer. */
export function useCanvasMenu(actions: CanvasActions, tidyUp: () => void, readOnly: boolean) {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const { screenToFlowPosition } = useReactFlow();
  const [target, setTarget] = useState<Target>({ id: null, at: { x: 0, y: 0 } });

  const onContextMenu = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target : null;
    const id = element?.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id') ?? null;
    setTarget({ id, at: screenToFlowPosition({ x: event.clientX, y: event.clientY }) });
    if (id !== null && !view.getState().selection.has(id)) view.getState().select([id]);
  };

  const { blueprint } = store.getState();
  const stage = findRecord(blueprint, 'stage', target.id);
  const transition = findRecord(blueprint, 'transition', target.id);
  const chosen = () => [...view.getState().selection];
  const edit: MenuItem = {
    label: 'Edit',
    keys: keysOf('stage.open'),
    onSelect: () => target.id !== null && view.getState().seek(target.id),
  };
  const remove: MenuItem = {
    label: 'Delete',
    keys: keysOf('selection.delete'),
    danger: true,
    onSelect: () => actions.remove(chosen()),
  };
  const clipboard: MenuItem[] = [
    { label: 'Copy', keys: keysOf('clipboard.copy'), onSelect: () => actions.copy() },
    { label: 'Cut', keys: keysOf('clipboard.cut'), onSelect: () => actions.cut() },
    { label: 'Duplicate', keys: keysOf('selection.duplicate'), onSelect: () => actions.duplicate() },
  ];
  const selectAll: MenuItem = {
    label: 'Select everything',
    keys: keysOf('selection.all'),
    onSelect: () => actions.selectAll(),
  };

  const itemsOf = (): readonly MenuItem[] => {
    if (readOnly) return target.id === null ? [selectAll] : [edit];
    if (stage !== undefined) {
      const opens: MenuItem[] = stageKindOf(stage).hasSubStages
        ? [{ label: 'Open or close', onSelect: () => canvas.getState().toggleGroup(stage.id) }]
        : [];
      const connect: MenuItem = {
        label: 'Connect to…',
        keys: keysOf('stage.connect'),
        onSelect: () => canvas.getState().connectFrom(stage.id),
      };
      return [edit, ...opens, connect, 'separator', ...clipboard, 'separator', remove];
    }
    if (transition !== undefined) {
      const from = findRecord(blueprint, 'stage', transition.fromId);
      const byDefault: MenuItem[] =
        from !== undefined && stageKindOf(from).passesAtOnce && !transition.isDefault
          ? [
              {
                label: 'Make it the default way',
                onSelect: () => store.getState().dispatch(makeDefault, { id: transition.id }),
              },
            ]
          : [];
      const insert: MenuItem = {
        label: 'Insert a stage here',
        onSelect: () => {
          const id = newId('stage');
          const position = snapped({ x: target.at.x - 104, y: target.at.y - 72 });
          store.getState().dispatch(insertStageIntoTransition, {
            id,
            kind: 'inventory',
            position,
            intoTransitionId: transition.id,
          });
          view.getState().seek(id, ['name']);
        },
      };
      return [edit, insert, ...byDefault, 'separator', remove];
    }
    if (target.id !== null) return [edit, 'separator', ...clipboard, 'separator', remove];
    return [
      ...kindsInOrder.map(({ id, label }) => ({
        label: `New ${label.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
        onSelect: () => actions.addAt(id, { x: target.at.x - 104, y: target.at.y - 72 }),
      })),
      { label: 'New note', onSelect: () => actions.addNoteAt(target.at) },
      'separator',
      { label: 'Paste', keys: keysOf('clipboard.paste'), onSelect: () => void actions.paste() },
      selectAll,
      { label: 'Tidy up', keys: keysOf('canvas.layout'), onSelect: tidyUp },
    ];
  };
  return { items: itemsOf(), onContextMenu };
}
