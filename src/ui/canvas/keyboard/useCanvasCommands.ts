import { useReactFlow } from '@xyflow/react';
import { findRecord } from '../../../core/model/queries.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import type { CommandAction, GuardedAction } from '../../hooks/commandRegistry.ts';
import { useServices, useWorkspace } from '../../hooks/services.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { useFitPadding } from '../useFitPadding.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import { useCanvasStore } from '../useCanvas.ts';
import { useQuickAdd } from '../useQuickAdd.ts';
import type { Stand } from './useStand.ts';

/** What can be done on the canvas with what is selected. */
export function useCanvasCommands(
  stand: Stand,
  actions: CanvasActions,
  { tidyUp, stepOut, readOnly }: { tidyUp: () => void; stepOut: () => void; readOnly: boolean },
): void {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const quickAdd = useQuickAdd();
  const padding = useFitPadding();
  const { fitView, zoomIn, zoomOut } = useReactFlow();
  const say = (words: string) => canvas.getState().announce(words);
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const withSelection = (run: CommandAction): GuardedAction => ({
    run,
    whyNot: () => (view.getState().selection.size > 0 ? null : 'Select something first.'),
  });
  const looking = {
    'canvas.fit': () => void fitView({ padding, maxZoom: 1, duration: calm() ? 0 : 200 }),
    'canvas.zoomIn': () => void zoomIn({ duration: calm() ? 0 : 120 }),
    'canvas.zoomOut': () => void zoomOut({ duration: calm() ? 0 : 120 }),
    'selection.all': () => actions.selectAll(),
    'selection.none': stepOut,
    'clipboard.copy': withSelection(() => actions.copy()),
  };
  const changing = {
    'canvas.layout': tidyUp,
    'stage.add': () => {
      const stage = findRecord(store.getState().blueprint, 'stage', stand.stageId());
      if (stage !== undefined && !stageKindOf(stage).isEnd) return quickAdd(stage.id, 'right');
      const { x, y } = actions.middle();
      canvas.getState().setPending({
        position: { x: x - 104, y: y - 72 },
        anchor: middleOfCanvas(),
        fromId: null,
        parentId: null,
      });
    },
    'stage.connect': () => {
      const stage = findRecord(store.getState().blueprint, 'stage', stand.stageId());
      if (stage === undefined) return say('Select a stage first, then press C.');
      canvas.getState().connectFrom(stage.id);
      say(`Connecting from ${stage.name}. Tab to a stage and press Enter, or press Escape.`);
    },
    'clipboard.cut': withSelection(() => actions.cut()),
    'clipboard.paste': () => void actions.paste(),
    'selection.duplicate': withSelection(() => actions.duplicate()),
    'selection.delete': withSelection(() => actions.remove([...view.getState().selection])),
  };
  useShortcuts(readOnly ? looking : { ...looking, ...changing });
}

function middleOfCanvas() {
  const box = document.querySelector('.react-flow')?.getBoundingClientRect();
  return { x: (box?.width ?? 0) / 2 - 90, y: (box?.height ?? 0) / 2 };
}
