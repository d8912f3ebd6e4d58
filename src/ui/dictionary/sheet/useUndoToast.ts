import { useWorkspace } from '../../hooks/services.ts';
import { showUndoable } from '../../hooks/showUndoable.ts';

/** Says what was done and offers to take it back, as long as it is the last thing that was done. */
export function useUndoToast(): (said: string) => void {
  const { document } = useWorkspace();
  return (said) => showUndoable(document, said);
}
