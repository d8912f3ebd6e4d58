import { useEffect, useState } from 'react';
import { useShortcuts } from '../hooks/useShortcuts.ts';
import { GlossaryDialog } from './GlossaryDialog.tsx';
import { hearGlossary } from './openGlossary.ts';

/** Shows the glossary when it is asked for: by the palette, by F1, by a link. */
export function GlossaryHost() {
  const [shown, setShown] = useState<{ readonly termId: string | null } | null>(null);
  useEffect(() => hearGlossary((termId) => setShown({ termId })), []);
  useShortcuts({ 'glossary.show': () => setShown({ termId: termNearFocus() }) });
  if (shown === null) return null;
  return <GlossaryDialog key={shown.termId} startId={shown.termId} onClose={() => setShown(null)} />;
}

/** What belongs together on the page; a word further off has nothing to do with what has the focus. */
const rows = '[data-path], section, fieldset, li, tr, p';

/** The explained word that belongs to what has the focus: in it, or in its row. */
function termNearFocus(): string | null {
  const row = document.activeElement?.closest(rows);
  return row?.querySelector('[data-term]')?.getAttribute('data-term') ?? null;
}
