import type { AppServices } from '../../app/services.ts';
import { InterfaceFrame } from '../controls/InterfaceFrame.tsx';
import { ServicesProvider } from '../hooks/services.tsx';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { useRoute } from './route.ts';
import { ShellSlotsContext, type ShellSlots } from './slots.ts';
import { useTheme } from './useTheme.ts';
import { WorkspacePage } from './WorkspacePage.tsx';
import '../styles/index.css';

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
    <LibraryPage />
  ) : (
    <WorkspacePage key={route.id} blueprintId={route.id} />
  );
}
