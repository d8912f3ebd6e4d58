import { findRecord } from '../../../core/model/queries.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { useServices, useWorkspace } from '../../hooks/services.ts';
import { useShortcuts } from '../../hooks/useShortcuts.ts';
import { useCanvasStore } from '../useCanvas.ts';

/** The command that looks inside of the selected group. */
export function useEnterGroup(): void {
  const { view } = useServices();
  const { document } = useWorkspace();
  const canvas = useCanvasStore();
  const chosen = () => {
    const { selection } = view.getState();
    const focused = window.document.activeElement?.closest('.react-flow__node')?.getAttribute('data-id');
    const id = selection.size === 1 ? [...selection][0] : focused;
    const stage = findRecord(document.getState().blueprint, 'stage', id);
    return stage !== undefined && stageKindOf(stage).hasSubStages ? stage : undefined;
  };
  useShortcuts({
    'inside.enter': {
      whyNot: () => (chosen() === undefined ? 'Select a group stage first.' : null),
      run: () => {
        const group = chosen();
        if (group === undefined) return;
        if (view.getState().detail === 'executive') view.getState().setDetail('operating');
        view.getState().select([]);
        view.getState().lookInside(group.id);
        canvas.getState().announce(`Inside ${group.name}.`);
      },
    },
  });
}
