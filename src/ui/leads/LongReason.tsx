import { useState } from 'react';
import styles from './Timeline.module.css';

/** About as many characters as two lines hold. */
const LONG = 130;

/** A reason; a long one shows its beginning, and all of it when asked for. */
export function LongReason({ text }: { text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  if (text.length <= LONG) return <span className={styles.how}>{text}</span>;
  const end = text.lastIndexOf(' ', LONG);
  return (
    <span className={styles.how}>
      {isOpen ? text : `${text.slice(0, end < LONG / 2 ? LONG : end)} …`}{' '}
      <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'less' : 'the whole reason'}
      </button>
    </span>
  );
}
