import { useEffect, useRef } from 'react';
import { matches, shortcuts, type ShortcutId } from '../shell/shortcuts.ts';

/** Whether the event comes from where a person types, or from a list or menu with keys of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="menu"], [role="listbox"], [role="dialog"]',
    ) !== null
  );
}

/** What the keys of the table do here. A key that is not named stays the browser's; none works while typing. */
export function useShortcuts(actions: Partial<Record<ShortcutId, (event: KeyboardEvent) => void>>): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      for (const { id, keys } of shortcuts) {
        const act = latest.current[id];
        if (act === undefined || !keys.some((combination) => matches(event, combination))) continue;
        event.preventDefault();
        act(event);
        return;
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
