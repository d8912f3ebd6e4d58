import { useEffect } from 'react';

const PRESS_MS = 550;
const STILL = 10;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

/** A finger or pen that rests on the canvas opens its menu, as the right mouse button does. */
export function useLongPress(): void {
  useEffect(() => {
    const canvas = document.querySelector('[data-canvas]');
    if (canvas === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    const stop = () => clearTimeout(timer);
    const begin = (event: Event) => {
      stop();
      if (!(event instanceof PointerEvent) || event.pointerType === 'mouse' || !event.isPrimary) return;
      const { target, clientX, clientY } = event;
      start = { x: clientX, y: clientY };
      timer = setTimeout(() => {
        // Lifting the finger is no press beside the menu.
        window.addEventListener('touchend', swallow, { capture: true, once: true, passive: false });
        target?.dispatchEvent(
          new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY }),
        );
      }, PRESS_MS);
    };
    const move = (event: Event) => {
      if (
        event instanceof PointerEvent &&
        Math.hypot(event.clientX - start.x, event.clientY - start.y) > STILL
      )
        stop();
    };
    // The system may open the menu by itself: once is enough.
    const events = [
      ['pointerdown', begin],
      ['pointermove', move],
      ['pointerup', stop],
      ['pointercancel', stop],
      ['contextmenu', stop],
    ] as const;
    for (const [name, listen] of events) canvas.addEventListener(name, listen, true);
    return () => {
      stop();
      for (const [name, listen] of events) canvas.removeEventListener(name, listen, true);
    };
  }, []);
}
