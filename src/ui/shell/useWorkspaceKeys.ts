import { useServices, useWorkspace } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';

/** The keys of an open blueprint that hold in every view. */
export function useWorkspaceKeys(showShortcuts: () => void): void {
  const { view } = useServices();
  const { document: store } = useWorkspace();
  const { show } = view.getState();
  useShortcuts({
    'help.show': showShortcuts,
    'history.undo': () => store.getState().undo(),
    'history.redo': () => store.getState().redo(),
    'view.design': () => show('design'),
    'view.simulate': () => show('simulate'),
    'view.leads': () => show('leads'),
    'view.machine': () => show('machine'),
  });
}
