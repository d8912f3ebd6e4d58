import { useState } from 'react';
import { Button } from '../controls/Button.tsx';
import { EmptyState } from '../controls/EmptyState.tsx';
import { hasLostFocus } from '../hooks/hasLostFocus.ts';
import { useLibrary } from '../hooks/services.ts';
import { goTo } from '../shell/route.ts';
import { useShellSlots } from '../shell/slots.ts';
import { arrangedEntries, everything, type Wish } from './arrangedEntries.ts';
import { BlueprintCard } from './BlueprintCard.tsx';
import { LibraryFilters } from './LibraryFilters.tsx';
import styles from './LibraryPage.module.css';
import { StorageWords } from './StorageWords.tsx';
import { TemplateGallery } from './TemplateGallery.tsx';
import { useLibraryLoading } from './useLibraryLoading.ts';

/** Every blueprint on this device, and the templates to start another from. */
export function LibraryPage() {
  const entries = useLibrary((library) => library.entries);
  const notices = useLibrary((library) => library.notices);
  const dismissNotices = useLibrary((library) => library.dismissNotices);
  const { state, problem, retry } = useLibraryLoading();
  const [now] = useState(Date.now);
  const [wish, setWish] = useState<Wish>(everything);
  const { ImportButton } = useShellSlots();
  const open = (id: string) => goTo({ place: 'blueprint', id });
  const shown = arrangedEntries(entries, wish);
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.header}>
          <div>
            <p className={styles.brand}>Stagecraft</p>
            <h1 ref={takeLostFocus} className={styles.title}>
              Blueprints
            </h1>
          </div>
          {ImportButton !== null && <ImportButton onImported={open} />}
        </header>
        {notices.length > 0 && (
          <div className={styles.notices} role="alert">
            <div>
              {notices.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </div>
            <Button size="small" onClick={dismissNotices}>
              Got it
            </Button>
          </div>
        )}
        {state === 'failed' ? (
          <EmptyState
            tone="fault"
            title="The blueprints could not be read"
            actions={<Button onClick={retry}>Try again</Button>}
          >
            {problem}
          </EmptyState>
        ) : state === 'loading' && entries.length === 0 ? (
          <ul className={styles.cards} aria-label="Loading" aria-busy="true">
            {[0, 1, 2].map((place) => (
              <li key={place} className={styles.ghost} />
            ))}
          </ul>
        ) : entries.length === 0 ? (
          <EmptyState title="Nothing here yet">
            A blueprint is one designed lead lifecycle. Start from a template below; everything in it can be
            changed.
          </EmptyState>
        ) : (
          <>
            {entries.length > 1 && <LibraryFilters entries={entries} wish={wish} onWish={setWish} />}
            {shown.length === 0 ? (
              <EmptyState
                title={wish.archived ? 'Nothing is archived' : 'None of the blueprints is like that'}
                actions={<Button onClick={() => setWish(everything)}>Show all</Button>}
              >
                {entries.length === 1
                  ? 'The one blueprint there is has been archived.'
                  : 'Look for other words, another client or another tag.'}
              </EmptyState>
            ) : (
              <ul className={styles.cards}>
                {shown.map((entry) => (
                  <BlueprintCard key={entry.id} entry={entry} now={now} />
                ))}
              </ul>
            )}
          </>
        )}
        <TemplateGallery onMade={open} />
        <StorageWords />
      </div>
    </main>
  );
}

/** Whoever has come from a blueprint begins at the top. */
function takeLostFocus(heading: HTMLElement | null): void {
  if (heading === null || !hasLostFocus()) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
