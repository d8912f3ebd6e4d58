import { lazy, Suspense, useEffect, useState } from 'react';
import { GlossaryHost } from '../glossary/GlossaryHost.tsx';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { rememberPlace } from './areas.ts';
import { CompanyHost } from './CompanyHost.tsx';
import { useWorkspaceCommands } from './useWorkspaceCommands.ts';

const HistoryPanel = lazy(() =>
  import('../history/HistoryPanel.tsx').then((m) => ({ default: m.HistoryPanel })),
);
const Palette = lazy(() => import('./Palette.tsx').then((m) => ({ default: m.Palette })));
const ShortcutSheet = lazy(() =>
  import('../shell/ShortcutSheet.tsx').then((m) => ({ default: m.ShortcutSheet })),
);

type Shown = 'palette' | 'search' | 'help' | 'history' | null;

/** What can be asked for in every view, and what appears in front of the page when it is. It comes after the diagram. */
export function WorkspaceCommands({ onToggleProblems }: { onToggleProblems: () => void }) {
  const [shown, setShown] = useState<Shown>(null);
  const close = () => setShown(null);
  useWorkspaceCommands();
  useShortcuts({
    'palette.show': () => setShown('palette'),
    'search.show': () => setShown('search'),
    'help.show': () => setShown('help'),
    'history.show': () => setShown((now) => (now === 'history' ? null : 'history')),
    'problems.show': onToggleProblems,
  });
  useEffect(() => {
    const remember = (event: FocusEvent) => rememberPlace(event.target);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  return (
    <>
      <GlossaryHost />
      <CompanyHost />
      <Suspense fallback={null}>
        {(shown === 'palette' || shown === 'search') && <Palette key={shown} mode={shown} onClose={close} />}
        {shown === 'history' && <HistoryPanel onClose={close} />}
        {shown === 'help' && <ShortcutSheet open onOpenChange={close} />}
      </Suspense>
    </>
  );
}
