import { useCallback, useEffect, useRef } from 'react';

/** Fills the screen where the browser can and may; a browser allows it only while it answers a key or a click. */
export function fillScreen(): void {
  // Where it may not, the presentation fills the window instead.
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/**
 * Keeps the screen filled while it is there, and lets go of it at the end. `onLeave` is called when the browser itself
 * was told to stop; the returned function fills the screen or stops, and the presentation goes on.
 */
export function useFullScreen(onLeave: () => void): () => void {
  const leave = useRef(onLeave);
  const isToggling = useRef(false);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const changed = () => {
      if (document.fullscreenElement === null && !isToggling.current) leave.current();
      isToggling.current = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (isFilled()) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return useCallback(() => {
    if (!isFilled()) return fillScreen();
    isToggling.current = true;
    document.exitFullscreen().catch(() => undefined);
  }, []);
}

/** A browser without the interface has no element that fills the screen, and not even the word for it. */
function isFilled(): boolean {
  return (document.fullscreenElement ?? null) !== null;
}
