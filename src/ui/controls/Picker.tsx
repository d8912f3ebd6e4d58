import { Combobox } from '@base-ui/react/combobox';
import { Check, Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import styles from './Picker.module.css';

/** One thing to choose. */
export interface PickerOption<Value> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string;
  /** The heading it stands under; options of one group follow each other. */
  readonly group?: string;
  /** A team's colour, shown as a dot. */
  readonly colour?: number;
}

interface Group<Value> {
  readonly value: string;
  readonly items: readonly PickerOption<Value>[];
}

// With fewer options than this, searching is slower than looking.
const SEARCHED_FROM = 8;

/** One or several of many, chosen from a list with a search; the trigger is text inside a sentence or a row. */
export function Picker<Value>({
  label,
  options,
  chosen,
  multiple = false,
  onChoose,
  onCreate,
  manage,
  className = '',
  disabled = false,
  defaultOpen = false,
  children,
}: {
  /** What is chosen, read aloud before the text of the trigger. */
  label: string;
  options: readonly PickerOption<Value>[];
  chosen: readonly PickerOption<Value>[];
  multiple?: boolean;
  /** All that is chosen after the choice; one or none where only one can be. */
  onChoose: (values: readonly Value[]) => void;
  /** Makes what was typed and not found; absent: nothing can be made here. */
  onCreate?: (name: string) => void;
  /** A last line that leads to where the options themselves are kept. */
  manage?: { readonly label: string; readonly onSelect: () => void } | undefined;
  className?: string;
  disabled?: boolean;
  defaultOpen?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(defaultOpen);
  const [typed, setTyped] = useState('');
  const searched = options.length >= SEARCHED_FROM || onCreate !== undefined;
  const create =
    onCreate !== undefined && typed.trim() !== '' && !options.some(({ label: name }) => same(name, typed));
  type Item = PickerOption<Value>;
  return (
    <Combobox.Root<Item, boolean>
      items={grouped(options) as Item[]}
      multiple={multiple}
      value={(multiple ? [...chosen] : (chosen[0] ?? null)) as never}
      onValueChange={(next: unknown) => {
        const items = (Array.isArray(next) ? next : next === null ? [] : [next]) as Item[];
        onChoose(items.map(({ value }) => value));
      }}
      isItemEqualToValue={(a, b) => a.value === b.value}
      itemToStringLabel={({ label: name, note = '' }) => `${name} ${note}`}
      open={open}
      onOpenChange={(next) => setOpen(next)}
      inputValue={typed}
      onInputValueChange={(next) => setTyped(next)}
      autoHighlight={searched}
      disabled={disabled}
    >
      <Combobox.Trigger className={`${styles.trigger} ${className}`} aria-label={nameOf(label, chosen)}>
        {children}
      </Combobox.Trigger>
      <Combobox.Portal>
        <Combobox.Positioner align="start" sideOffset={4} className={styles.positioner}>
          <Combobox.Popup className={styles.popup} aria-label={label}>
            <Combobox.Input
              placeholder={onCreate ? 'Find or make one' : 'Find'}
              aria-label={`Find: ${label}`}
              className={searched ? styles.search : 'visually-hidden'}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !create || options.some((option) => includes(option, typed)))
                  return;
                event.preventDefault();
                onCreate(typed.trim());
                setOpen(false);
              }}
            />
            <Combobox.List className={styles.list}>
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
            {!create && (
              <Combobox.Empty>
                <p className={styles.empty}>
                  {typed === '' ? 'There is nothing to choose yet.' : 'Nothing is called that.'}
                </p>
              </Combobox.Empty>
            )}
            {create && (
              <button
                type="button"
                className={styles.create}
                onClick={() => {
                  onCreate(typed.trim());
                  setOpen(false);
                }}
              >
                <Plus size={14} /> Make “{typed.trim()}”
              </button>
            )}
            {manage !== undefined && (
              <button
                type="button"
                className={styles.manage}
                onClick={() => {
                  setOpen(false);
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

function nameOf<Value>(label: string, chosen: readonly PickerOption<Value>[]): string {
  return chosen.length === 0
    ? `${label}: none`
    : `${label}: ${chosen.map((option) => option.label).join(', ')}`;
}

const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
const includes = <Value,>({ label }: PickerOption<Value>, typed: string) =>
  label.toLowerCase().includes(typed.trim().toLowerCase());
