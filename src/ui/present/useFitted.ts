import { useLayoutEffect, useRef, type RefObject } from 'react';

const SMALLEST = 0.6;
const STEP = 0.05;

/**
 * Makes the type of a page smaller until all of it is on the screen, each column by itself, as far as it can still be
 * read from the last row; what does not fit even so can be scrolled to. The sizes are multiples of `--fit`.
 */
export function useFitted(shown: unknown): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = page.current;
    if (element === null) return undefined;
    const columns = [...element.querySelectorAll<HTMLElement>('[data-fitted]')];
    const fit = () => {
      for (const each of columns.length === 0 ? [element] : columns) fitOne(each);
    };
    fit();
    element.scrollTop = 0;
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [shown]);
  return page;
}

function fitOne(element: HTMLElement): void {
  for (let size = 1; ; size -= STEP) {
    element.style.setProperty('--fit', size.toFixed(2));
    if (element.scrollHeight <= element.clientHeight + 1 || size - STEP < SMALLEST) return;
  }
}
