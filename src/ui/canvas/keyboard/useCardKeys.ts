import { useEffect, useRef } from 'react';
import { give } from '../../commands/give.ts';
import { nameOf } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { useServices, useWorkspace } from '../../hooks/services.ts';
import { isTyping } from '../../hooks/isTyping.ts';
import type { ShortcutId } from '../../shell/shortcuts.ts';
import type { CanvasActions } from '../useCanvasActions.ts';
import { useCanvasStore } from '../useCanvas.ts';

const alongWays: Readonly<Record<string, ShortcutId>> = {
  ArrowRight: 'path.onwards',
  ArrowLeft: 'path.back',
  ArrowDown: 'path.nextSibling',
  ArrowUp: 'path.previousSibling',
};

/**
 * The keys of a card or line that React Flow would take for itself. Enter connects where a way is being drawn, opens a
 * selected group (with Shift it edits it), and otherwise edits; Escape steps out; arrows with Alt walk along ways.
 */
export function useCardKeys(
  actions: CanvasActions,
  stepOut: () => void,
  root: () => HTMLElement | null,
): void {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const latest = useRef(stepOut);
  useEffect(() => {
    latest.current = stepOut;
  });
  useEffect(() => {
    const box = root();
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const target = event.target as HTMLElement;
      const id = target.closest('.react-flow__node, .react-flow__edge')?.getAttribute('data-id');
      if (target.closest('button') !== null || id === null || id === undefined) return;
      const along = event.altKey ? alongWays[event.key] : undefined;
      if (along === undefined && event.key !== 'Escape' && event.key !== 'Enter') return;
      // Looking inside is a command of the table.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (along !== undefined) give(along);
      else if (event.key === 'Escape') latest.current();
      else enter(id, event.shiftKey);
    };
    const enter = (id: string, isShifted: boolean) => {
      const { blueprint } = store.getState();
      const { connectingFrom: from, connectFrom, announce, toggleGroup } = canvas.getState();
      const stage = findRecord(blueprint, 'stage', id);
      const isSelected = view.getState().selection.has(id);
      if (from !== null && stage !== undefined) {
        connectFrom(null);
        actions.connect(from, stage.id);
      } else if (stage !== undefined && stageKindOf(stage).hasSubStages && isSelected && !isShifted) {
        toggleGroup(id);
        announce(`${nameOf(blueprint, id)} is ${canvas.getState().openGroups.has(id) ? 'open' : 'closed'}.`);
      } else if (isSelected) view.getState().seek(id, stage === undefined ? ['label'] : ['name']);
      else view.getState().seek(id);
    };
    box?.addEventListener('keydown', onKey, true);
    return () => box?.removeEventListener('keydown', onKey, true);
  }, [actions, root, view, store, canvas]);
}
