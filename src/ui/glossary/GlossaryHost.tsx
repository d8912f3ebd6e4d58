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

/** The explained word that belongs to what has the focus: in it, in its row, or in its section. */
function termNearFocus(): string | null {
  for (let place = document.activeElement; place !== null; place = place.parentElement) {
    const term = place.querySelector('[data-term]');
    if (term !== null && !place.matches('body, main')) return term.getAttribute('data-term');
  }
  return null;
}
