import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import { lazy, Suspense } from 'react';
import type { AppServices } from '../../app/services.ts';
import { InterfaceFrame } from '../controls/InterfaceFrame.tsx';
import { ServicesProvider } from '../hooks/services.tsx';
import { useRoute } from './route.ts';
import { ShellSlotsContext, type ShellSlots } from './slots.ts';
import { useTheme } from './useTheme.ts';
import { WorkspacePage } from './WorkspacePage.tsx';
import '../styles/index.css';

const LibraryPage = lazy(() =>
  import('../library/LibraryPage.tsx').then((m) => ({ default: m.LibraryPage })),
);

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
  return route.place === 'library' ? (
    <Suspense fallback={null}>
      <LibraryPage />
    </Suspense>
  ) : (
    <WorkspacePage key={route.id} blueprintId={route.id} />
  );
}
