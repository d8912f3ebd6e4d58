import { showToast } from '../../controls/toasts.ts';
import { useWorkspace } from '../../hooks/services.ts';

/** Says what was done and offers to take it back, as long as it is the last thing that was done. */
export function useUndoToast(): (said: string) => void {
  const { document } = useWorkspace();
  return (said) => {
    const step = document.getState().history.past.at(-1);
    showToast(said, {
      label: 'Undo',
      onSelect: () => {
        const { history, undo } = document.getState();
        if (history.past.at(-1) === step) undo();
        else showToast('Something else was changed since. Undo takes the steps back one by one.');
      },
    });
  };
}
