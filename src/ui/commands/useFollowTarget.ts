import { useRef } from 'react';
import { showFault, showToast } from '../controls/toasts.ts';
import { openGlossary } from '../glossary/openGlossary.ts';
import { commandRegistry } from '../hooks/commandRegistry.ts';
import { useWorkspace } from '../hooks/services.ts';
import type { PaletteTarget } from './paletteLine.ts';
import { rememberCommand } from './recentCommands.ts';
import { useGoToRecord } from './useGoToRecord.ts';

/** Does what a line of the palette promises, once the palette is gone and the focus is back where it was. */
export function useFollowTarget(): (target: PaletteTarget) => void {
  const { document: store } = useWorkspace();
  const goToRecord = useGoToRecord();
  // Asked for while the palette is made: by then nothing has moved the focus yet.
  const opener = useRef<Element | null>(document.activeElement);
  const follow = (target: PaletteTarget) => {
    switch (target.kind) {
      case 'command':
        rememberCommand(target.id);
        return commandRegistry.find(target.id)?.run();
      case 'place':
        return goToRecord(target.recordId, target.path);
      case 'term':
        return openGlossary(target.termId);
      case 'export':
        import('../files/exporting.ts').then(
          ({ exportFormats, exportBlueprint }) => {
            const format = exportFormats.find(({ id }) => id === target.format);
            if (format === undefined) return;
            const omissions = exportBlueprint(store.getState().blueprint, format);
            if (omissions.length > 0)
              showToast(`Saved. Not expressed in this format: ${omissions.join(' ')}`);
          },
          () => showFault('The exports could not be loaded. Reload the page and try again.'),
        );
    }
  };
  return (target) => {
    const { current } = opener;
    // A frame later the palette has let go of the focus, and what the command does with it lasts.
    requestAnimationFrame(() => {
      if (current instanceof HTMLElement && current.isConnected) current.focus({ preventScroll: true });
      follow(target);
    });
  };
}
