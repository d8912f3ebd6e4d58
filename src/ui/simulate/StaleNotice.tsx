import { useMemo } from 'react';
import type { RunSummary } from '../../app/runStore.ts';
import { compileBlueprint } from '../../core/compile/compileBlueprint.ts';
import { useDocument } from '../hooks/services.ts';
import { sayStagesSince } from './runWords.ts';
import styles from './StaleNotice.module.css';

/** Says when a run's numbers are not those of the blueprint that is open now, and which stages differ. */
export function StaleNotice({ run }: { run: RunSummary }) {
  const blueprint = useDocument((state) => state.blueprint);
  const currentHash = useMemo(() => compileBlueprint(blueprint).plan?.hash ?? null, [blueprint]);
  const differences = useMemo(() => sayStagesSince(run.blueprint, blueprint), [run, blueprint]);
  const isStale = currentHash !== run.planHash;
  if (!isStale && differences.length === 0) return null;
  return (
    <output className={styles.notice}>
      {isStale && (
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
