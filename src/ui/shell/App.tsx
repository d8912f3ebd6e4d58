import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import { lazy, Suspense, useEffect } from 'react';
import type { AppServices } from '../../app/services.ts';
import { InterfaceFrame } from '../controls/InterfaceFrame.tsx';
import { ServicesProvider } from '../hooks/services.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { OpeningPage } from './OpeningPage.tsx';
import { useRoute } from './route.ts';
import { ShellSlotsContext, type ShellSlots } from './slots.ts';
import { useTheme } from './useTheme.ts';
import '../styles/index.css';

// The library needs neither the canvas nor the inspector: it is there before they are.
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
  if (route.place === 'library') return <LibraryPage />;
  return (
    <Suspense fallback={<OpeningPage />}>
      <WorkspacePage key={route.id} blueprintId={route.id} />
    </Suspense>
  );
}
