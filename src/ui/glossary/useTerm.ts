import { useSyncExternalStore } from 'react';
import type * as Glossary from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/glossary/term.ts';
import { loadedGlossary } from './loadedGlossary.ts';

/** The glossary; null until it has been fetched. */
export function useGlossary(): typeof Glossary | null {
  return useSyncExternalStore(loadedGlossary.subscribe, loadedGlossary.get);
}

/** The term that is called so, once the glossary is there; undefined for words that need no explanation. */
export function useTerm(words: string): Term | undefined {
  return useGlossary()?.termNamed(words);
}
