import type { DocumentStore } from '../../app/documentStore.ts';
import { showToast, type ToastAction } from '../controls/toasts.ts';

/**
 * Says what was done and offers to take it back. With the next step the offer goes: "Undo" would take back something
 * else by then, and the message would lie over what one works on.
 */
export function showUndoable(document: DocumentStore, said: string, second?: ToastAction): void {
  const step = document.getState().history.past.at(-1);
  const undo = { label: 'Undo', onSelect: () => document.getState().undo() };
  showToast(said, undo, second, (close) =>
    document.subscribe(({ history }) => {
      if (history.past.at(-1) !== step) close();
    }),
  );
}
