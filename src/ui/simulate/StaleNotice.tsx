import { useMemo } from 'react';
import type { RunSummary } from '../../app/runSummary.ts';
import { isStale } from '../../app/whatIfStore.ts';
import { useDocument, useWhatIf } from '../hooks/services.ts';
import { sayStagesSince } from './runWords.ts';
import styles from './StaleNotice.module.css';

/** Says when a run's numbers are not those of the blueprint that is open now, and which stages differ. */
export function StaleNotice({ run }: { run: RunSummary }) {
  const blueprint = useDocument((state) => state.blueprint);
  const hasChanged = useWhatIf((state) => isStale(state, run));
  const differences = useMemo(() => sayStagesSince(run.blueprint, blueprint), [run, blueprint]);
  if (!hasChanged && differences.length === 0) return null;
  return (
    <output className={styles.notice}>
      {hasChanged && (
        <span className={styles.first}>
          The blueprint has changed since: these numbers belong to the one before. Run again to see the
          difference.
        </span>
      )}
      {differences.map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </output>
  );
}
