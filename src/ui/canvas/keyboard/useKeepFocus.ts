import { useEffect, useRef } from 'react';
import { focusOnCanvas, onCanvas } from '../focusOnCanvas.ts';
import type { Scene } from '../scene.ts';
import type { Stand } from './useStand.ts';

/** How many frames a card may take to go. */
const FRAMES = 4;

/**
 * Whatever an edit takes away, the focus stays on the canvas: on the card that had it if it is still there, or else
 * on the one before it on the path.
 */
export function useKeepFocus(stand: Stand, scene: Scene, root: () => HTMLElement | null): void {
  /** Where the ways began that were drawn before: who stood on one that is gone, stands there. */
  const lastWays = useRef<ReadonlyMap<string, string>>(new Map());
  const last = useRef<{ readonly id: string; readonly order: readonly string[] } | null>(null);
  useEffect(() => {
    const box = root();
    const remember = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest('.react-flow__node, .react-flow__edge') : null;
      const id = card?.getAttribute('data-id') ?? null;
      last.current = id === null ? null : { id, order: stand.order() };
    };
    // Who leaves the canvas has not lost the focus.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && box?.contains(relatedTarget) !== true) last.current = null;
    };
    box?.addEventListener('focusin', remember);
    box?.addEventListener('focusout', forget);
    return () => {
      box?.removeEventListener('focusin', remember);
      box?.removeEventListener('focusout', forget);
    };
  }, [stand, root]);
  useEffect(() => {
    const look = () => {
      const box = root();
      if (box === null || last.current === null || document.activeElement !== document.body) return;
      const { id, order } = last.current;
      if (onCanvas(id, box) !== null) return focusOnCanvas(id, box);
      const way = lastWays.current.get(id);
      const at = order.indexOf(id);
      const near = [...order.slice(0, Math.max(at, 0)).toReversed(), ...order.slice(at + 1)];
      const next = [way, ...near].find((other) => other !== undefined && onCanvas(other, box) !== null);
      if (next !== undefined) focusOnCanvas(next, box);
      else focusPane(box);
    };
    // React Flow takes a card away only after the scene has told it to.
    let frames = FRAMES;
    const wait = () => {
      look();
      frames -= 1;
      frame = frames > 0 ? requestAnimationFrame(wait) : 0;
    };
    let frame = requestAnimationFrame(wait);
    return () => {
      cancelAnimationFrame(frame);
      lastWays.current = new Map(scene.transitions.map(({ transition, fromId }) => [transition.id, fromId]));
    };
  }, [scene, root]);
}

/** Puts the focus on the canvas itself. */
export function focusPane(box: HTMLElement): void {
  const pane = box.querySelector<HTMLElement>('.react-flow');
  if (pane === null) return;
  pane.tabIndex = -1;
  pane.focus({ preventScroll: true });
}
