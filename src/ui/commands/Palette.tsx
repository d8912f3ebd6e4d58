import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState, type RefObject } from 'react';
import styles from './Palette.module.css';
import type { ShownLine } from './paletteLine.ts';
import { PaletteRow } from './PaletteRow.tsx';
import { paletteSections } from './paletteSections.ts';
import { useFollowTarget } from './useFollowTarget.ts';
import { usePaletteStock } from './usePaletteStock.ts';
import { usePreview } from './usePreview.ts';

/** Everything, or places only. */
export type PaletteMode = 'palette' | 'search';

/**
 * Every command and every place of the blueprint by a few letters of its name. As a search it stands beside the
 * canvas, which shows what the arrow keys pass.
 */
export function Palette({
  mode,
  typedAhead,
  onClose,
}: {
  mode: PaletteMode;
  /** What was typed before the palette was there. */
  typedAhead: RefObject<string>;
  onClose: () => void;
}) {
  const stock = usePaletteStock();
  const [query, setQuery] = useState(() => typedAhead.current);
  const asked = useDeferredValue(query);
  const sections = useMemo(() => paletteSections(stock, asked, mode), [stock, asked, mode]);
  const hasChosen = useRef(false);
  const follow = useFollowTarget();
  const preview = usePreview();
  const choose = (line: ShownLine) => {
    hasChosen.current = true;
    onClose();
    follow(line.target);
  };
  const name = mode === 'search' ? 'Find in this blueprint' : 'Search or command';
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (open) return;
        preview.takeBack();
        onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={mode === 'search' ? styles.clear : styles.backdrop} />
        <Dialog.Popup
          className={`${styles.popup} ${styles[mode]}`}
          aria-label={name}
          finalFocus={() => !hasChosen.current}
        >
          <Autocomplete.Root
            open
            inline
            items={sections}
            mode="none"
            value={query}
            onValueChange={setQuery}
            itemToStringValue={({ text }) => text}
            autoHighlight="always"
            keepHighlight
            onItemHighlighted={(line, { reason }) => {
              if (line !== undefined && reason === 'keyboard') preview.show(line.target);
            }}
          >
            <div className={styles.asked}>
              <Search size={16} aria-hidden="true" />
              <Autocomplete.Input
                aria-label={name}
                className={styles.input}
                placeholder={
                  mode === 'search' ? 'A stage, team, tool, field, criterion…' : 'What to do, or what to find'
                }
                spellCheck={false}
                maxLength={200}
              />
            </div>
            <Autocomplete.List className={styles.list} aria-label="Answers">
              {({ value, items }: (typeof sections)[number]) => (
                <Autocomplete.Group key={value} items={items}>
                  <Autocomplete.GroupLabel className={styles.heading}>{value}</Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(line: ShownLine) => (
                      <PaletteRow key={line.id} line={line} onChoose={() => choose(line)} />
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
          <Answer
            mode={mode}
            isAsked={asked.trim() !== ''}
            count={sections.reduce((sum, { items }) => sum + items.length, 0)}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** How many answers there are, for those who listen; what to do where there are none, for all. */
function Answer({ mode, isAsked, count }: { mode: PaletteMode; isAsked: boolean; count: number }) {
  const words = !isAsked
    ? mode === 'search'
      ? 'Type a few letters. Arrow keys show a place, Enter goes there.'
      : ''
    : count === 0
      ? 'Nothing is called that. Try fewer letters, or another word for it.'
      : `${count} ${count === 1 ? 'answer' : 'answers'}`;
  return <output className={count === 0 ? styles.none : 'visually-hidden'}>{words}</output>;
}
