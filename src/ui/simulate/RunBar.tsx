import { sayCount } from '../../core/lib/numberWords.ts';
import { Button } from '../controls/Button.tsx';
import { useRuns, useWorkspace } from '../hooks/services.ts';
import styles from './RunBar.module.css';

/** How far the run is, and the way to stop it; nothing where none is made. */
export function RunBar() {
  const progress = useRuns((state) => state.progress);
  const days = useRuns((state) => state.options.days);
  const { runs } = useWorkspace();
  if (progress === null) return null;
  const percent = Math.round(progress.share * 100);
  const day = Math.min(days, Math.floor(progress.simulatedMs / 86_400_000));
  return (
    <div className={styles.bar}>
      <progress className={styles.progress} max={100} value={percent} aria-label="Simulated time" />
      <p className={styles.words}>
        Day {sayCount(day)} <span className={styles.quiet}>of {sayCount(days)}</span> ·{' '}
        {sayCount(progress.leads)} leads
      </p>
      <Button size="small" onClick={() => runs.getState().cancel()}>
        Cancel
      </Button>
    </div>
  );
}
