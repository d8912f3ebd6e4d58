import { useEffect, useState } from 'react';
import type { Workspace } from '../../app/services.ts';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { showFault } from '../controls/toasts.ts';
import { useServices, WorkspaceProvider } from '../hooks/services.ts';
import { OpeningPage } from './OpeningPage.tsx';
import { goTo } from './route.ts';
import { sentenceOf } from './sentenceOf.ts';
import { WorkspaceFrame } from './WorkspaceFrame.tsx';
import styles from './OpeningPage.module.css';

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly workspace: Workspace }
  | { readonly state: 'failed'; readonly reason: string };

/** Opens a blueprint of the library and shows it; lets go of it when one leaves. */
export function WorkspacePage({ blueprintId }: { blueprintId: string }) {
  const services = useServices();
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    let opened: Workspace | null = null;
    services.open(blueprintId).then(
      (workspace) => {
        if (isGone) letGo(workspace);
        else {
          opened = workspace;
          services.view.getState().select([]);
          setOpening({ state: 'open', workspace });
        }
      },
      (error: unknown) => {
        if (!isGone) setOpening({ state: 'failed', reason: sentenceOf(error) });
      },
    );
    return () => {
      isGone = true;
      if (opened !== null) letGo(opened);
    };
  }, [services, blueprintId]);

  if (opening.state === 'open') {
    return (
      <WorkspaceProvider workspace={opening.workspace}>
        <WorkspaceFrame />
      </WorkspaceProvider>
    );
  }
  if (opening.state === 'opening') return <OpeningPage />;
  return (
    <main className={styles.page}>
      <EmptyState
        tone="fault"
        title="This blueprint could not be opened"
        actions={
          <Button variant="primary" onClick={() => goTo({ place: 'library' })}>
            Back to all blueprints
          </Button>
        }
      >
        {opening.reason}
      </EmptyState>
    </main>
  );
}

/** Closes a blueprint; what could not be saved is told, and the workspace goes on trying by itself. */
function letGo(workspace: Workspace): void {
  workspace.close().catch((error: unknown) => showFault(sentenceOf(error)));
}
