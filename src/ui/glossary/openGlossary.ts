/** Hears that somebody wants to see the glossary, at a term or at its beginning. */
type Hear = (termId: string | null) => void;
const hearers = new Set<Hear>();

/** Opens the glossary, at a term where one is named. */
export function openGlossary(termId: string | null = null): void {
  for (const hear of hearers) hear(termId);
}

/** Hears every wish to see the glossary until the returned function is called. */
export function hearGlossary(hear: Hear): () => void {
  hearers.add(hear);
  return () => hearers.delete(hear);
}
