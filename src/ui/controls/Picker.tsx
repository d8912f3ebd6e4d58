import { useId, useRef, useState, type ReactNode } from 'react';
import styles from './Picker.module.css';
import { PickerList } from './PickerList.tsx';
import type { PickerOption } from './pickerOption.ts';

/**
 * One or several of many, chosen from a list with a search; the trigger is text inside a sentence or a row. The
 * list is made only when it opens, so that a page of sentences costs no more than its buttons.
 */
export function Picker<Value>({
  label,
  options,
  chosen,
  multiple = false,
  onChoose,
  onCreate,
  manage,
  className = '',
  children,
}: {
  /** What is chosen, read aloud before what is chosen now. */
  label: string;
  /** What there is to choose from; as a function where it takes work to gather. */
  options: readonly PickerOption<Value>[] | (() => readonly PickerOption<Value>[]);
  chosen: readonly PickerOption<Value>[];
  multiple?: boolean;
  /** All that is chosen after the choice; one or none where only one can be. */
  onChoose: (values: readonly Value[]) => void;
  /** Makes what was typed and not found; absent: nothing can be made here. */
  onCreate?: ((name: string) => void) | undefined;
  /** A last line that leads to where the options themselves are kept. */
  manage?: { readonly label: string; readonly onSelect: () => void } | undefined;
  className?: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const [begun, setBegun] = useState('');
  const listId = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const names = chosen.map((option) => option.label).join(', ');
  return (
    <>
      <button
        ref={trigger}
        type="button"
        // A native select can neither be searched nor stand in a sentence.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-label={names === '' ? label : `${label}: ${names}`}
        data-popup-open={open ? '' : undefined}
        className={`${styles.trigger} ${className}`}
        onClick={() => {
          setBegun('');
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          // A letter opens the list and is the first one to look for.
          const isLetter = /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey;
          const isArrow = (event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey;
          if (event.target !== event.currentTarget || (!isLetter && !isArrow) || event.altKey) return;
          event.preventDefault();
          event.stopPropagation();
          setBegun(isLetter ? event.key : '');
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <PickerList
          listId={listId}
          label={label}
          anchor={trigger}
          options={typeof options === 'function' ? options() : options}
          chosen={chosen}
          multiple={multiple}
          onChoose={(values) => {
            onChoose(values);
            if (!multiple) setOpen(false);
          }}
          onClose={() => setOpen(false)}
          onCreate={onCreate}
          manage={manage}
          begun={begun}
        />
      )}
    </>
  );
}
