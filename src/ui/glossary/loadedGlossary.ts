import type * as Glossary from '../../core/glossary/glossary.ts';

const watching = new Set<() => void>();
let loaded: typeof Glossary | null = null;
let isAsked = false;

/** The glossary as a store: null until it has been fetched, which nobody waits for. */
export const loadedGlossary = {
  subscribe: (tell: () => void) => {
    watching.add(tell);
    void fetchOnce();
    return () => watching.delete(tell);
  },
  get: () => loaded,
};

async function fetchOnce(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  try {
    loaded = await import('../../core/glossary/glossary.ts');
    for (const tell of watching) tell();
  } catch {
    // Without it nothing is explained; the next one who watches asks again.
    isAsked = false;
  }
}
