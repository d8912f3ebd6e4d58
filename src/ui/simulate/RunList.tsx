import { Trash2 } from 'lucide-react';
import { sayCount } from '../../core/lib/numberWords.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { useRuns, useWorkspace } from '../hooks/services.ts';
import styles from './RunList.module.css';

/** The runs that are kept on this device: shown again, or deleted. */
export function RunList() {
  const { runs: store } = useWorkspace();
  const runs = useRuns((state) => state.runs);
  const shownId = useRuns((state) => state.shown?.id ?? null);
  if (runs.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>Runs on this device</h3>
      <ul className={styles.list}>
        {runs.map((run) => (
          <li key={run.id} data-current={run.id === shownId || undefined}>
            <button
              type="button"
              aria-pressed={run.id === shownId}
              onClick={() => store.getState().show(run.id)}
            >
              <span>
                Run {run.number}
                {run.status === 'cancelled' && ' (stopped)'}
              </span>
              <span className={styles.quiet}>
                {sayCount(run.measures.customers)} customers · seed {run.seed} · {megabytes(run.bytes)}
              </span>
            </button>
            <IconButton
              label={`Delete run ${run.number}`}
              onClick={() => void store.getState().remove(run.id)}
            >
              <Trash2 size={14} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
