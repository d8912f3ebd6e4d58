import { useReactFlow } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { nameOf } from '../../core/model/names.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { isTyping } from '../hooks/isTyping.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { FIT_PADDING } from './geometry.ts';
import type { CanvasActions } from './useCanvasActions.ts';
import { useCanvasStore } from './useCanvas.ts';

/** The keys of the canvas. Returns what the cards themselves listen to: Enter, and Escape while connecting. */
export function useCanvasKeys(
  actions: CanvasActions,
  tidyUp: () => void,
  readOnly: boolean,
): (event: KeyboardEvent) => void {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const { fitView, zoomIn, zoomOut } = useReactFlow();
  const say = (words: string) => canvas.getState().announce(words);
  const selectedStage = () => {
    const [id, ...others] = view.getState().selection;
    return others.length === 0 ? findRecord(store.getState().blueprint, 'stage', id) : undefined;
  };

  const looking = {
    'canvas.fit': () => void fitView({ padding: FIT_PADDING, maxZoom: 1, duration: 200 }),
    'canvas.zoomIn': () => void zoomIn({ duration: 120 }),
    'canvas.zoomOut': () => void zoomOut({ duration: 120 }),
    'selection.all': () => actions.selectAll(),
    'selection.none': () => {
      if (canvas.getState().connectingFrom !== null) {
        canvas.getState().connectFrom(null);
        say('No longer connecting.');
      } else view.getState().select([]);
    },
    'clipboard.copy': () => actions.copy(),
  };
  const changing = {
    'canvas.layout': tidyUp,
    'stage.add': () => {
      const { x, y } = actions.middle();
      canvas.getState().setPending({
        position: { x: x - 104, y: y - 72 },
        anchor: middleOfCanvas(),
        fromId: null,
        parentId: null,
      });
    },
    'stage.connect': () => {
      const stage = selectedStage() ?? focusedStage();
      if (stage === undefined) return say('Select a stage first, then press C.');
      canvas.getState().connectFrom(stage.id);
      say(`Connecting from ${stage.name}. Tab to a stage and press Enter, or press Escape.`);
    },
    'clipboard.cut': () => actions.cut(),
    'clipboard.paste': () => void actions.paste(),
    'selection.duplicate': () => actions.duplicate(),
  };
  useShortcuts(readOnly ? looking : { ...looking, ...changing });

  const focusedStage = () => {
    const id = document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id');
    return findRecord(store.getState().blueprint, 'stage', id);
  };

  return (event) => {
    if (event.key !== 'Enter' || isTyping(event.target)) return;
    const target = event.target as HTMLElement;
    if (target.closest('button') !== null) return;
    const id = target.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
    if (id === null || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const from = canvas.getState().connectingFrom;
    const stage = findRecord(store.getState().blueprint, 'stage', id);
    if (from !== null && stage !== undefined) {
      canvas.getState().connectFrom(null);
      actions.connect(from, stage.id);
      return;
    }
    if (stage !== undefined && stageKindOf(stage).hasSubStages && view.getState().selection.has(id)) {
      canvas.getState().toggleGroup(id);
      say(
        `${nameOf(store.getState().blueprint, id)} is ${canvas.getState().openGroups.has(id) ? 'open' : 'closed'}.`,
      );
      return;
    }
    view.getState().seek(id);
  };
}

function middleOfCanvas() {
  const box = document.querySelector('.react-flow')?.getBoundingClientRect();
  return { x: (box?.width ?? 0) / 2 - 90, y: (box?.height ?? 0) / 2 };
}
