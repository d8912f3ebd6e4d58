import { useEffect, type RefObject } from 'react';

/**
 * While what was asked for is still being fetched: whoever goes on typing means it, and not the canvas behind it. What
 * is typed is kept in `typed`; Escape takes back the asking.
 */
export function HeldKeys({ typed, onCancel }: { typed: RefObject<string>; onCancel: () => void }) {
  useEffect(() => {
    const hold = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') onCancel();
      else if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if ([...event.key].length === 1) typed.current += event.key;
    };
    document.addEventListener('keydown', hold, true);
    return () => document.removeEventListener('keydown', hold, true);
  }, [typed, onCancel]);
  return null;
}
