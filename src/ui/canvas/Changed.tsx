import { useState } from 'react';
import styles from './Changed.module.css';
import { useStanding } from './overlay.ts';

/** Words that flash softly when they become other words, where the numbers follow edits. */
export function Changed({ text }: { text: string }) {
  const [first] = useState(text);
  const { flashes = false } = useStanding();
  // Another key is another element: its animation begins anew.
  return (
    <span key={text} className={flashes && text !== first ? styles.changed : undefined}>
      {text}
    </span>
  );
}
