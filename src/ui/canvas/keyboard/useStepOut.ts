import { useEffect } from 'react';
import { useServices } from '../../hooks/services.ts';
import { commandRegistry } from '../../hooks/commandRegistry.ts';
import { focusOnCanvas, onCanvas } from '../focusOnCanvas.ts';
import { useCanvasStore } from '../useCanvas.ts';
import { focusPane } from './useKeepFocus.ts';
import type { Stand } from './useStand.ts';

/**
 * Escape steps out: from a field to the inspector, from there to the card it is about, from a way to the stage it
 * leaves, from a stage to the canvas. Returns the last of these steps, which the canvas takes itself.
 */
export function useStepOut(stand: Stand, root: () => HTMLElement | null): () => void {
  const { view } = useServices();
  const canvas = useCanvasStore();
  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      const inspector = event.target.closest<HTMLElement>('aside[aria-label="Inspector"]');
      if (inspector === null || event.target.closest('[role="dialog"], [role="listbox"]') !== null) return;
      event.preventDefault();
      if (event.target.matches('input, textarea, select')) {
        inspector.tabIndex = -1;
        inspector.focus({ preventScroll: true });
        return;
      }
      const [id] = view.getState().selection;
      const box = root();
      if (id !== undefined && box !== null && onCanvas(id, box) !== null) focusOnCanvas(id, box);
      else if (box !== null) focusPane(box);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [view, root]);
  return () => {
    const box = root();
    if (canvas.getState().connectingFrom !== null) {
      canvas.getState().connectFrom(null);
      canvas.getState().announce('No longer connecting.');
      return;
    }
    const hadFocus = box !== null && box.contains(document.activeElement);
    const way = stand.graph.links.find(({ transition }) => transition.id === stand.wayId());
    if (hadFocus && way !== undefined) return stand.goTo(way.fromId);
    const leave = view.getState().selection.size === 0 ? commandRegistry.find('inside.leave') : null;
    if (leave !== null) return leave.run();
    view.getState().select([]);
    if (box !== null && hadFocus) focusPane(box);
  };
}
