import { commandRegistry } from '../hooks/commandRegistry.ts';
import { isTyping } from '../hooks/isTyping.ts';
import { matches } from './matches.ts';
import { shortcuts as table, type ShortcutEntry, type ShortcutId } from '../shell/shortcuts.ts';

/** Every command, as the palette, the sheet and the keys read it. */
export const shortcuts: readonly (ShortcutEntry & { readonly id: ShortcutId })[] = table;

/** Carries out the commands whose keys are pressed, as far as they can be given now. */
export function startListening(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const typing = isTyping(event.target);
    for (const { id, keys, whileTyping = false } of shortcuts) {
      if ((typing && !(whileTyping && isInPage(event.target))) || !keys.some((each) => matches(event, each)))
        continue;
      const action = commandRegistry.find(id);
      // A key that nothing listens to here stays the browser's.
      if (action === null || action.whyNot() !== null) continue;
      event.preventDefault();
      action.run(event);
      return;
    }
  });
}

/** What stands in front of the page has its own keys; nothing reaches behind it. */
function isInPage(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') === null;
}
