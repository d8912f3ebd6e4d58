import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { recordsOf } from '../../core/model/queries.ts';
import { GlossaryHost } from '../glossary/GlossaryHost.tsx';
import { RaciHost } from '../dictionary/raci/RaciHost.tsx';
import { useWorkspace } from '../hooks/services.ts';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { fillScreen } from '../present/useFullScreen.ts';
import { rememberPlace } from './areas.ts';
import { CompanyHost } from './CompanyHost.tsx';
import { HeldKeys } from './HeldKeys.tsx';
import { useFocusInView } from './useFocusInView.ts';
import { useWorkspaceCommands } from './useWorkspaceCommands.ts';

const HistoryPanel = lazy(() =>
  import('../history/HistoryPanel.tsx').then((m) => ({ default: m.HistoryPanel })),
);
const Palette = lazy(() => import('./Palette.tsx').then((m) => ({ default: m.Palette })));
const PresentView = lazy(() =>
  import('../present/PresentView.tsx').then((m) => ({ default: m.PresentView })),
);
const ShortcutSheet = lazy(() =>
  import('../shell/ShortcutSheet.tsx').then((m) => ({ default: m.ShortcutSheet })),
);

type Shown = 'palette' | 'search' | 'help' | 'history' | 'present' | null;

/** What can be asked for in every view, and what appears in front of the page when it is. It comes after the diagram. */
export function WorkspaceCommands({ onToggleProblems }: { onToggleProblems: () => void }) {
  const [shown, setShown] = useState<Shown>(null);
  const typedAhead = useRef('');
  const close = () => {
    typedAhead.current = '';
    setShown(null);
  };
  const { document: store } = useWorkspace();
  useWorkspaceCommands();
  useShortcuts({
    'palette.show': () => setShown('palette'),
    'search.show': () => setShown('search'),
    'help.show': () => setShown('help'),
    'history.show': () => setShown((now) => (now === 'history' ? null : 'history')),
    'present.start': {
      run: () => {
        fillScreen();
        setShown('present');
      },
      whyNot: () =>
        recordsOf(store.getState().blueprint, 'stage').length > 0
          ? null
          : 'There is no stage to present yet.',
    },
    'problems.show': onToggleProblems,
  });
  useFocusInView(shown);
  useEffect(() => {
    const remember = (event: FocusEvent) => rememberPlace(event.target);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return (
    <>
      <GlossaryHost />
      <CompanyHost />
      <RaciHost />
      <Suspense fallback={<HeldKeys typed={typedAhead} onCancel={close} />}>
        {(shown === 'palette' || shown === 'search') && (
          <Palette key={shown} mode={shown} typedAhead={typedAhead} onClose={close} />
        )}
        {shown === 'history' && <HistoryPanel onClose={close} />}
        {shown === 'present' && <PresentView onClose={close} />}
        {shown === 'help' && <ShortcutSheet open onOpenChange={close} />}
      </Suspense>
    </>
  );
}
