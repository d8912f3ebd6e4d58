import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import { lazy, Suspense, useEffect } from 'react';
import type { AppServices } from '../../app/services.ts';
import { InterfaceFrame } from '../controls/InterfaceFrame.tsx';
import { ServicesProvider } from '../hooks/services.ts';
import { OpeningPage } from './OpeningPage.tsx';
import { useRoute } from './route.ts';
import { ShellSlotsContext, type ShellSlots } from './slots.ts';
import { useTheme } from './useTheme.ts';
import '../styles/index.css';

// Each place comes by itself: neither waits for what only the other needs.
const LibraryPage = lazy(() =>
  import('../library/LibraryPage.tsx').then((m) => ({ default: m.LibraryPage })),
);
const loadWorkspace = () => import('./WorkspacePage.tsx');
const WorkspacePage = lazy(() => loadWorkspace().then((page) => ({ default: page.WorkspacePage })));

/** The whole interface over the services it is given. */
export function App({ services, slots }: { services: AppServices; slots: ShellSlots }) {
  return (
    <InterfaceFrame>
      <ServicesProvider services={services}>
        <ShellSlotsContext value={slots}>
          <Place />
        </ShellSlotsContext>
      </ServicesProvider>
    </InterfaceFrame>
  );
}

function Place() {
  const route = useRoute();
  useTheme();
  useEffect(() => {
    // Whoever looks at the library is about to open something. A failure shows when they do.
    loadWorkspace().catch(() => undefined);
  }, []);
  return (
    <Suspense fallback={<OpeningPage />}>
      {route.place === 'library' ? <LibraryPage /> : <WorkspacePage key={route.id} blueprintId={route.id} />}
    </Suspense>
  );
}
