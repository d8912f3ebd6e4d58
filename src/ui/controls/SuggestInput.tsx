import { Combobox } from '@base-ui/react/combobox';
import { useRef } from 'react';
import { groupedOptions, type OptionGroup } from './groupedOptions.ts';
import styles from './Picker.module.css';
import { PickerLine } from './PickerLine.tsx';
import type { PickerOption } from './pickerOption.ts';

/** A line to type on where what is typed is completed; it is there only as long as somebody types. */
export function SuggestInput({
  label,
  placeholder,
  text,
  suggestions,
  empty,
  className = '',
  onText,
  onChoose,
  onLeave,
}: {
  label: string;
  placeholder: string;
  text: string;
  /** What fits what is typed, the best first; the caller has looked for it. */
  suggestions: readonly PickerOption<string>[];
  /** What is said where nothing fits. */
  empty: string;
  className?: string;
  onText: (text: string) => void;
  onChoose: (value: string) => void;
  /** Nothing is to be typed any more; `back`: by taking back the last letter that there was not. */
  onLeave: (back: boolean) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  type Item = PickerOption<string>;
  return (
    <Combobox.Root<Item, false>
      open
      onOpenChange={(open, { event, reason, cancel }) => {
        if (open) return;
        // What is chosen may be the beginning of what is typed on; the caller knows whether it was all.
        if (reason === 'item-press') cancel();
        else if (input.current?.contains(event.target as Node) === true && event.type !== 'keydown') cancel();
        else onLeave(false);
      }}
      items={groupedOptions(suggestions) as Item[]}
      filter={null}
      value={null}
      onValueChange={(item) => item !== null && onChoose(item.value)}
      itemToStringLabel={({ label: name }) => name}
      inputValue={text}
      onInputValueChange={(next, { reason }) => {
        if (reason === 'input-change') onText(next);
      }}
      autoHighlight
    >
      <Combobox.Input
        ref={input}
        // It comes because somebody asked for it, and the next thing they do is type.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={label}
        placeholder={placeholder}
        className={className}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && text === '') onLeave(true);
          if (event.key === 'Tab') onLeave(false);
        }}
      />
      <Combobox.Portal>
        <Combobox.Positioner anchor={input} align="start" sideOffset={6} className={styles.positioner}>
          <Combobox.Popup className={styles.popup} aria-label={label}>
            <Combobox.List className={styles.list}>
              {(entry: Item | OptionGroup<string>) =>
                'items' in entry ? (
                  <Combobox.Group key={entry.value} items={entry.items}>
                    <Combobox.GroupLabel className={styles.group}>{entry.value}</Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(item: Item) => <PickerLine key={item.value} item={item} />}
                    </Combobox.Collection>
                  </Combobox.Group>
                ) : (
                  <PickerLine key={entry.value} item={entry} />
                )
              }
            </Combobox.List>
            <Combobox.Empty>
              <p className={styles.empty}>{empty}</p>
            </Combobox.Empty>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
