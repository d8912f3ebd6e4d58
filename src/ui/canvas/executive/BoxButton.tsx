import { Maximize2 } from 'lucide-react';
import type { KeyboardEvent, MouseEvent } from 'react';
import styles from './BoxButton.module.css';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The whole of a box as one button: it selects; Enter and a double click go in, arrow keys go to the next box. */
export function BoxButton({
  label,
  isSelected,
  onSelect,
  onEnter,
}: {
  label: string;
  isSelected: boolean;
  onSelect: (adds: boolean) => void;
  onEnter: () => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
    const by = steps[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const all = [...document.querySelectorAll<HTMLElement>('[data-executive-box]')];
    all[all.indexOf(event.currentTarget) + by]?.focus();
  };
  return (
    <>
      <button
        type="button"
        data-executive-box
        className={styles.whole}
        aria-label={label}
        aria-pressed={isSelected}
        onKeyDown={onKeyDown}
        onClick={(event: MouseEvent) => onSelect(event.shiftKey || event.metaKey || event.ctrlKey)}
        onDoubleClick={onEnter}
      />
      <button
        type="button"
        className={styles.enter}
        tabIndex={-1}
        aria-hidden="true"
        title="Show its stages"
        onClick={onEnter}
      >
        <Maximize2 size={16} />
      </button>
    </>
  );
}
