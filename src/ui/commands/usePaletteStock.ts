import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { searchEntries } from '../../core/analyse/search/searchIndex.ts';
import type { ExportFormat } from '../../core/formats/format.ts';
import { loadedGlossary } from '../glossary/loadedGlossary.ts';
import { commandRegistry } from '../hooks/commandRegistry.ts';
import { useDocument } from '../hooks/services.ts';
import { useProblems } from '../problems/useProblems.ts';
import { commandLines } from './commandLines.ts';
import type { PaletteLine } from './paletteLine.ts';
import type { PaletteStock } from './paletteSections.ts';
import { problemLines, termLines } from './placeLines.ts';
import { recentCommands } from './recentCommands.ts';

/** What the palette of the open blueprint chooses from, as it was when the palette opened. */
export function usePaletteStock(): PaletteStock {
  // The palette is there before its index is: nobody types so soon.
  const blueprint = useDeferredValue(
    useDocument((state) => state.blueprint),
    null,
  );
  const problems = useProblems();
  // What can be done is asked once: the palette itself must not change it.
  const [commands] = useState(() => commandLines(commandRegistry));
  const exports = useExportLines();
  const glossary = useSyncExternalStore(loadedGlossary.subscribe, loadedGlossary.get);
  const terms = useMemo(() => (glossary === null ? none : termLines(glossary.glossary)), [glossary]);
  return useMemo(
    () => ({
      commands: [...commands, ...exports],
      recent: recentCommands(),
      entries: blueprint === null ? [] : searchEntries(blueprint),
      others: [...problemLines(problems), ...terms],
    }),
    [blueprint, problems, commands, exports, terms],
  );
}

const none: readonly PaletteLine[] = [];

function useExportLines(): readonly PaletteLine[] {
  const [lines, setLines] = useState(none);
  useEffect(() => {
    let isGone = false;
    import('../files/exporting.ts').then(
      ({ exportFormats }) => {
        if (!isGone) setLines(exportFormats.map(exportLine));
      },
      // Without them there are fewer lines; the menu of exports says so when it is opened.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  return lines;
}

function exportLine({ id, label, description }: ExportFormat): PaletteLine {
  return {
    id: `export.${id}`,
    section: 'Export',
    text: `Export: ${label}`,
    also: description,
    where: description,
    keys: '',
    whyNot: null,
    target: { kind: 'export', format: id },
  };
}
