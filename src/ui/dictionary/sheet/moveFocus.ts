import type { KeyboardEvent } from 'react';

/**
 * Arrow keys, Home and End go through the buttons of a list; answers the one that has the focus now, or null
 * where the key meant something else.
 */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector = 'button'): HTMLElement | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const place = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined || place < 0) return null;
  event.preventDefault();
  const item = items[Math.min(Math.max(next, 0), items.length - 1)];
  item?.focus();
  return item ?? null;
}
