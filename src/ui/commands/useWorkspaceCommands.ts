import { singletonIds } from '../../core/model/records.ts';
import type { GuardedAction } from '../hooks/commandRegistry.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { goTo } from '../shell/route.ts';
import { useShellSlots } from '../shell/slots.ts';
import { goToArea, goToInspector } from './areas.ts';
import { openCompanyAt } from './openCompanyAt.ts';

/** The commands of an open blueprint that hold in every view. */
export function useWorkspaceCommands(): void {
  const { view } = useServices();
  const { document: store, runs } = useWorkspace();
  const { saveToFile } = useShellSlots();
  const { show, setTheme, select, seek } = view.getState();
  const only = () => {
    const [id, ...others] = view.getState().selection;
    return others.length === 0 ? id : undefined;
  };
  const when = (isSo: () => boolean, otherwise: string, run: () => void): GuardedAction => ({
    run,
    whyNot: () => (isSo() ? null : otherwise),
  });
  useShortcuts({
    'area.next': () => goToArea(1, only()),
    'area.previous': () => goToArea(-1, only()),
    'library.show': () => goTo({ place: 'library' }),
    'history.undo': when(
      () => store.getState().history.past.length > 0,
      'There is nothing to take back.',
      () => store.getState().undo(),
    ),
    'history.redo': when(
      () => store.getState().history.future.length > 0,
      'Nothing has been taken back.',
      () => store.getState().redo(),
    ),
    'blueprint.rename': () => {
      show('design');
      setTimeout(() => seek(singletonIds.settings, ['name']));
    },
    'blueprint.look': () => {
      show('design');
      select([]);
      goToInspector();
    },
    'company.show': () => openCompanyAt('team'),
    'run.start': when(
      () => runs.getState().progress === null,
      'A run is on its way.',
      () => {
        show('simulate');
        void runs.getState().start();
      },
    ),
    ...(saveToFile === null ? {} : { 'blueprint.save': () => saveToFile(store.getState().blueprint) }),
    'view.design': () => show('design'),
    'view.simulate': () => show('simulate'),
    'view.leads': () => show('leads'),
    'view.machine': () => show('machine'),
    'theme.light': () => setTheme('light'),
    'theme.dark': () => setTheme('dark'),
    'theme.system': () => setTheme('system'),
  });
}
