import { Combobox } from '@base-ui/react/combobox';
import { Plus } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { groupedOptions, type OptionGroup } from './groupedOptions.ts';
import styles from './Picker.module.css';
import { PickerLine } from './PickerLine.tsx';
import type { PickerOption } from './pickerOption.ts';

// With fewer options than this, searching is slower than looking.
const SEARCHED_FROM = 8;

/** The open list of a picker: a search where there is much to choose from, the options, and ways to make or keep them. */
export function PickerList<Value>({
  listId,
  label,
  anchor,
  options,
  chosen,
  multiple,
  onChoose,
  onClose,
  onCreate,
  manage,
  begun = '',
}: {
  listId: string;
  label: string;
  /** What it hangs from, and what the focus goes back to. */
  anchor: RefObject<HTMLElement | null>;
  options: readonly PickerOption<Value>[];
  chosen: readonly PickerOption<Value>[];
  multiple: boolean;
  onChoose: (values: readonly Value[]) => void;
  onClose: () => void;
  onCreate?: ((name: string) => void) | undefined;
  manage?: { readonly label: string; readonly onSelect: () => void } | undefined;
  /** What was typed on the trigger already. */
  begun?: string;
}) {
  const [typed, setTyped] = useState(begun);
  const searched = options.length >= SEARCHED_FROM || onCreate !== undefined;
  const canCreate =
    onCreate !== undefined && typed.trim() !== '' && !options.some((option) => same(option.label, typed));
  const create = () => {
    onCreate?.(typed.trim());
    onClose();
  };
  type Item = PickerOption<Value>;
  return (
    <Combobox.Root<Item, boolean>
      open
      onOpenChange={(open, { event, cancel }) => {
        if (open) return;
        // A press on the trigger closes by the trigger's own click.
        if (event.type !== 'click' && anchor.current?.contains(event.target as Node) === true) cancel();
        else onClose();
      }}
      items={groupedOptions(options) as Item[]}
      multiple={multiple}
      value={(multiple ? [...chosen] : (chosen[0] ?? null)) as never}
      onValueChange={(next: unknown) => {
        const items = (Array.isArray(next) ? next : next === null ? [] : [next]) as Item[];
        onChoose(items.map(({ value }) => value));
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      itemToStringLabel={({ label: name, note = '' }) => `${name} ${note}`}
      inputValue={typed}
      onInputValueChange={(next) => setTyped(next)}
      autoHighlight={searched}
    >
      <Combobox.Portal>
        <Combobox.Positioner anchor={anchor} align="start" sideOffset={4} className={styles.positioner}>
          <Combobox.Popup className={styles.popup} aria-label={label} finalFocus={anchor}>
            <Combobox.Input
              placeholder={onCreate ? 'Find or make one' : 'Find'}
              aria-label={`Find: ${label}`}
              className={searched ? styles.search : 'visually-hidden'}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !canCreate || options.some((option) => includes(option, typed)))
                  return;
                event.preventDefault();
                create();
              }}
            />
            <Combobox.List id={listId} className={styles.list}>
              {(entry: Item | OptionGroup<Value>) =>
                'items' in entry ? (
                  <Combobox.Group key={entry.value} items={entry.items}>
                    <Combobox.GroupLabel className={styles.group}>{entry.value}</Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(item: Item) => <PickerLine key={String(item.value)} item={item} />}
                    </Combobox.Collection>
                  </Combobox.Group>
                ) : (
                  <PickerLine key={String(entry.value)} item={entry} />
                )
              }
            </Combobox.List>
            {!canCreate && (
              <Combobox.Empty>
                <p className={styles.empty}>
                  {typed === '' ? 'There is nothing to choose yet.' : 'Nothing is called that.'}
                </p>
              </Combobox.Empty>
            )}
            {canCreate && (
              <button type="button" className={styles.create} onClick={create}>
                <Plus size={14} /> Make “{typed.trim()}”
              </button>
            )}
            {manage !== undefined && (
              <button
                type="button"
                className={styles.manage}
                onClick={() => {
                  onClose();
                  manage.onSelect();
                }}
              >
                {manage.label}
              </button>
            )}
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const includes = <Value,>({ label }: PickerOption<Value>, typed: string) =>
  label.toLowerCase().includes(typed.trim().toLowerCase());
