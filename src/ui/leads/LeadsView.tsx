import { useState } from 'react';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useRuns } from '../hooks/services.ts';
import { LeadPage } from './LeadPage.tsx';
import { LeadTable } from './LeadTable.tsx';
import { useStoredRun } from './useStoredRun.ts';
import styles from './LeadsView.module.css';

/** The leads of the run that is shown: a list to look through, and one of them at a time. */
export function LeadsView() {
  const shown = useRuns((state) => state.shown);
  const isRunning = useRuns((state) => state.progress !== null);
  const reading = useStoredRun(shown);
  const [lead, setLead] = useState<number | null>(null);
  if (shown === null) {
    return (
      <div className={styles.middle}>
        <EmptyState title={isRunning ? 'The leads are on their way' : 'No leads yet'}>
          {isRunning
            ? 'As soon as the run has ended, every lead of it can be followed here.'
            : 'Run the blueprint once: every lead of the run is kept on this device and can be followed here from its arrival on.'}
        </EmptyState>
      </div>
    );
  }
  if (reading.state === 'failed') {
    return (
      <div className={styles.middle}>
        <EmptyState tone="fault" title="The leads of this run could not be read">
          {reading.reason}
        </EmptyState>
      </div>
    );
  }
  if (reading.state === 'reading')
    return <p className={styles.middle}>Reading the leads of run {shown.number}…</p>;
  const chosen = lead !== null && lead < reading.run.states.length ? lead : null;
  return (
    <div className={styles.leads}>
      <LeadTable
        run={reading.run}
        number={shown.number}
        isOneOfMany={shown.replications > 1}
        chosen={chosen}
        onChoose={setLead}
      />
      <LeadPage run={reading.run} lead={chosen} />
    </div>
  );
}
