import { useLayoutEffect, useRef, type RefObject } from 'react';

const SMALLEST = 0.6;
const STEP = 0.05;

/**
 * Makes the type of a page smaller until all of it is on the screen, as far as it can still be read from the last
 * row; what does not fit even so can be scrolled to. The page takes its sizes from `--fit`.
 */
export function useFitted(shown: unknown): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    const fit = () => {
      for (let size = 1; ; size -= STEP) {
        element.style.setProperty('--fit', size.toFixed(2));
        const isFull = [element, ...element.querySelectorAll('[data-fitted]')].every(
          ({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 1,
        );
        if (isFull || size - STEP < SMALLEST) return;
      }
    };
    fit();
    element.scrollTop = 0;
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [shown]);
  return page;
}
