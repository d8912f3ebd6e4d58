import { useEffect } from 'react';
import { useServices } from '../../hooks/services.ts';
import { commandRegistry } from '../../hooks/commandRegistry.ts';
import { focusOnCanvas, onCanvas } from '../focusOnCanvas.ts';
import { useCanvasStore } from '../useCanvas.ts';
import { focusPane } from './useKeepFocus.ts';
import type { Stand } from './useStand.ts';

const INSPECTOR = 'aside[aria-label="Inspector"]';

/**
 * Escape steps out: from a field to the inspector, from there to the card it is about, from a way to the stage it
 * leaves, from a stage to the canvas. Returns the last of these steps, which the canvas takes itself.
 */
export function useStepOut(stand: Stand, root: () => HTMLElement | null): () => void {
  const { view } = useServices();
  const canvas = useCanvasStore();
  useEffect(() => {
    // Keys do not count while one types; this one leads out of typing, where nothing nearer wants it.
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
      const { target } = event;
      const inspector = target.closest<HTMLElement>(INSPECTOR);
      if (inspector === null || !target.matches('input, textarea, select')) return;
      if (target.closest('[role="dialog"], [role="listbox"]') !== null) return;
      event.preventDefault();
      inspector.tabIndex = -1;
      inspector.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, []);
  return () => {
    const box = root();
    if (canvas.getState().connectingFrom !== null) {
      canvas.getState().connectFrom(null);
      canvas.getState().announce('No longer connecting.');
      return;
    }
    if (document.activeElement?.closest(INSPECTOR) !== null && document.activeElement !== null) {
      const [id] = view.getState().selection;
      if (box === null) return;
      if (id !== undefined && onCanvas(id, box) !== null) focusOnCanvas(id, box);
      else focusPane(box);
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
