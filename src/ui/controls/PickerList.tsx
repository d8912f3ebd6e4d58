import { Combobox } from '@base-ui/react/combobox';
import { Check, Plus } from 'lucide-react';
import { useState, type RefObject } from 'react';
import styles from './Picker.module.css';
import type { PickerOption } from './pickerOption.ts';

interface Group<Value> {
  readonly value: string;
  readonly items: readonly PickerOption<Value>[];
}

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
}) {
  const [typed, setTyped] = useState('');
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
      items={grouped(options) as Item[]}
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
              {(entry: Item | Group<Value>) =>
                'items' in entry ? (
                  <Combobox.Group key={entry.value} items={entry.items}>
                    <Combobox.GroupLabel className={styles.group}>{entry.value}</Combobox.GroupLabel>
                    <Combobox.Collection>
                      {(item: Item) => <Line key={String(item.value)} item={item} />}
                    </Combobox.Collection>
                  </Combobox.Group>
                ) : (
                  <Line key={String(entry.value)} item={entry} />
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

function Line<Value>({ item }: { item: PickerOption<Value> }) {
  return (
    <Combobox.Item value={item} className={styles.option}>
      <Combobox.ItemIndicator keepMounted className={styles.tick}>
        <Check size={14} />
      </Combobox.ItemIndicator>
      {item.colour !== undefined && <span className={styles.dot} data-team={item.colour} />}
      <span className={styles.words}>
        {item.label}
        {item.note !== undefined && <span className={styles.note}>{item.note}</span>}
      </span>
    </Combobox.Item>
  );
}

function grouped<Value>(
  options: readonly PickerOption<Value>[],
): readonly (PickerOption<Value> | Group<Value>)[] {
  if (!options.some(({ group }) => group !== undefined)) return options;
  const names = [...new Set(options.map(({ group = '' }) => group))];
  return names.map((value) => ({ value, items: options.filter(({ group = '' }) => group === value) }));
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const includes = <Value,>({ label }: PickerOption<Value>, typed: string) =>
  label.toLowerCase().includes(typed.trim().toLowerCase());
