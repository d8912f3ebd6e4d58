import { useMemo } from 'react';
import { useDocument } from '../hooks/services.ts';
import styles from './HistoryPanel.module.css';
import { stepChanges } from './stepChanges.ts';

/** What a step changed, in words. */
export function StepWords({ step }: { step: number }) {
  const history = useDocument((state) => state.history);
  const { lines, more } = useMemo(
    () => (step === 0 ? { lines: [], more: 0 } : stepChanges(history, step)),
    [history, step],
  );
  if (lines.length === 0) return null;
  return (
    <ul className={styles.words} aria-label="What this step changed">
      {lines.map(({ what, how }) => (
        <li key={`${what} ${how}`}>
          <span className={styles.what}>{what}</span> {how}
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}
