import { useCallback, useEffect, useRef } from 'react';

/** Fills the screen while it is there, where the browser can; `onLeave` is called when the browser was told to stop. */
export function useFullScreen(onLeave: () => void): () => void {
  const isOurs = useRef(false);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  const fill = useCallback(() => {
    const page = document.documentElement;
    if (document.fullscreenElement !== null && document.fullscreenElement !== undefined) {
      isOurs.current = false;
      document.exitFullscreen().catch(() => undefined);
      return;
    }
    // Where it may not, the page fills the window instead.
    page.requestFullscreen?.().then(
      () => (isOurs.current = true),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    fill();
    const changed = () => {
      if (document.fullscreenElement === null && isOurs.current) leave.current();
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (isOurs.current && document.fullscreenElement !== null)
        document.exitFullscreen().catch(() => undefined);
      isOurs.current = false;
    };
  }, [fill]);
  return fill;
}
