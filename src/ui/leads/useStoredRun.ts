import { useEffect, useState } from 'react';
import type { StoredRun } from '../../app/runStore.ts';
import type { RunSummary } from '../../app/runSummary.ts';
import { readLeadStates, type LeadStates } from '../../core/analyse/leadList.ts';
import { indexLog, type LogIndex } from '../../core/simulate/logIndex.ts';
import { useWorkspace } from '../hooks/services.ts';

/** A stored run made ready to be looked through. */
export interface ReadRun extends StoredRun {
  readonly states: LeadStates;
  readonly index: LogIndex;
}

export type Reading =
  | { readonly state: 'reading' }
  | { readonly state: 'ready'; readonly run: ReadRun }
  | { readonly state: 'failed'; readonly reason: string };

/** Reads the rows of a run from the store, once for each run that is shown. */
export function useStoredRun(summary: RunSummary | null): Reading {
  const { runs } = useWorkspace();
  const [reading, setReading] = useState<{ readonly id: string | null; readonly of: Reading }>({
    id: null,
    of: { state: 'reading' },
  });
  useEffect(() => {
    if (summary === null) return undefined;
    let isGone = false;
    const settle = (of: Reading) => {
      if (!isGone) setReading({ id: summary.id, of });
    };
    runs
      .getState()
      .read(summary)
      .then(
        (run) =>
          settle({
            state: 'ready',
            run: { ...run, states: readLeadStates(run.plan, run.log), index: indexLog(run.log) },
          }),
        (error: unknown) =>
          settle({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      isGone = true;
    };
  }, [runs, summary]);
  return reading.id === (summary?.id ?? null) ? reading.of : { state: 'reading' };
}
