import { useSyncExternalStore } from 'react';
import type { Term } from '../../core/glossary/term.ts';
import { loadedGlossary } from './loadedGlossary.ts';

/** The term that is called so, once the glossary is there; undefined for words that need no explanation. */
export function useTerm(words: string): Term | undefined {
  const glossary = useSyncExternalStore(loadedGlossary.subscribe, loadedGlossary.get);
  return glossary?.termNamed(words);
}
