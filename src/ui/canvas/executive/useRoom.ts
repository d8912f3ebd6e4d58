import { useLayoutEffect, useState, type RefObject } from 'react';

/** How large an element is, in whole pixels; null until it has been measured. */
export function useRoom(
  element: RefObject<HTMLElement | null>,
): { readonly width: number; readonly height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => {
      const next = { width: Math.round(current.offsetWidth), height: Math.round(current.offsetHeight) };
      setRoom((before) =>
        before !== null && before.width === next.width && before.height === next.height ? before : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
