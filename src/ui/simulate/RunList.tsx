import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { RunSummary } from '../../app/runSummary.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import { singleton } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useRuns, useWorkspace } from '../hooks/services.ts';
import { figuresOf } from './runFigures.ts';
import { sayBytes, sayRunDate } from './runWords.ts';
import styles from './RunList.module.css';

/** The runs that are kept on this device: shown again, or deleted. */
export function RunList() {
  const runs = useRuns((state) => state.runs);
  const shownId = useRuns((state) => state.shown?.id ?? null);
  const isRunning = useRuns((state) => state.progress !== null);
  const [doomed, setDoomed] = useState<string | null>(null);
  if (runs.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>Runs on this device</h3>
      <ul className={styles.list}>
        {runs.map((run) => (
          <li key={run.id} data-current={(run.id === shownId && !isRunning) || undefined}>
            {run.id === doomed ? (
              <Doomed run={run} onKeep={() => setDoomed(null)} />
            ) : (
              <RunRow
                run={run}
                isShown={run.id === shownId}
                isBusy={isRunning}
                onDelete={() => setDoomed(run.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RunRow({
  run,
  isShown,
  isBusy,
  onDelete,
}: {
  run: RunSummary;
  isShown: boolean;
  isBusy: boolean;
  onDelete: () => void;
}) {
  const { runs } = useWorkspace();
  const { customers, arrived } = figuresOf(run).measures;
  const { startDate } = singleton(run.blueprint, 'settings');
  return (
    <>
      <button
        type="button"
        className={styles.show}
        aria-pressed={isShown}
        disabled={isBusy}
        onClick={() => runs.getState().show(run.id)}
      >
        <span>
          Run {run.number}{' '}
          <span className={styles.result}>
            · {sayCount(customers)} {customers === 1 ? 'customer' : 'customers'}
            {run.status === 'cancelled' && ' · stopped'}
            {run.status === 'failed' && ' · broke off'}
            {run.status !== 'complete' &&
              run.simulatedMs !== null &&
              run.replications === 1 &&
              `, until ${sayRunDate(startDate, run.simulatedMs)}`}
          </span>
        </span>
        <span className={styles.quiet}>
          seed {run.seed} · {sayCount(arrived)} leads · {sayCount(run.days)} d
          {run.replications > 1 && ` · ${run.replications} ×`} · {sayBytes(run.bytes)}
        </span>
      </button>
      <IconButton label={`Delete run ${run.number}`} size="small" side="left" onClick={onDelete}>
        <Trash2 size={14} />
      </IconButton>
    </>
  );
}

/** A run that was deleted is gone: it is asked once more. */
function Doomed({ run, onKeep }: { run: RunSummary; onKeep: () => void }) {
  const { runs } = useWorkspace();
  return (
    <div className={styles.doomed}>
      <p>
        Delete run {run.number} and its leads ({sayBytes(run.bytes)})? It cannot be undone.
      </p>
      <Button size="small" variant="danger" onClick={() => void runs.getState().remove(run.id)}>
        Delete
      </Button>
      {/* The focus was on what has just gone. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Button size="small" variant="quiet" autoFocus onClick={onKeep}>
        Keep
      </Button>
    </div>
  );
}
