import { useEffect, useState } from 'react';
import type { LibraryStore } from '../../app/libraryStore.ts';
import { useServices } from '../hooks/services.ts';
import { goTo } from '../shell/route.ts';
import { sentenceOf } from '../shell/sentenceOf.ts';
import { buildForScreen, DEFAULT_TEMPLATE, loadTemplates } from './templateChoices.ts';

const VISITED = 'stagecraft.visited';

/** How far the library has come: nothing known yet, known, or not to be read (with the sentence why). */
export interface LibraryLoading {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly problem: string | null;
  retry(): void;
}

/** Loads the library; on the very first visit the default blueprint is made and opened by itself. */
export function useLibraryLoading(): LibraryLoading {
  const { library } = useServices();
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<Omit<LibraryLoading, 'retry'>>({ state: 'loading', problem: null });
  useEffect(() => {
    let isGone = false;
    const show = (next: Omit<LibraryLoading, 'retry'>) => {
      if (!isGone) setLoading(next);
    };
    library
      .getState()
      .load()
      .then(() => openOnFirstVisit(library))
      .then((opened) => show({ state: opened ? 'loading' : 'ready', problem: null }))
      .catch((error: unknown) => show({ state: 'failed', problem: sentenceOf(error) }));
    return () => {
      isGone = true;
    };
  }, [library, attempt]);
  return { ...loading, retry: () => setAttempt(attempt + 1) };
}

/** Makes and opens the default blueprint where nobody has been before; says whether it did. */
async function openOnFirstVisit(library: LibraryStore): Promise<boolean> {
  const isFirst = !hasVisited();
  rememberVisit();
  if (!isFirst || library.getState().entries.length > 0) return false;
  const template = (await loadTemplates()).find(({ id }) => id === DEFAULT_TEMPLATE);
  if (template === undefined) return false;
  goTo({ place: 'blueprint', id: await library.getState().create(await buildForScreen(template)) });
  return true;
}

function hasVisited(): boolean {
  try {
    return localStorage.getItem(VISITED) !== null;
  } catch {
    return true;
  }
}

function rememberVisit(): void {
  try {
    localStorage.setItem(VISITED, 'yes');
  } catch {
    // Without storage nothing can be remembered, and the library is shown as it is.
  }
}
