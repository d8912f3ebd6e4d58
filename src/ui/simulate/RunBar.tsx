import { sayCount } from '../../core/lib/numberWords.ts';
import { singleton } from '../../core/model/queries.ts';
import { useDocument, useRuns, useWorkspace } from '../hooks/services.ts';
import { ProgressBar } from './ProgressBar.tsx';
import { sayRunDate } from './runWords.ts';

/** How far the run is, and the ways to hold and to stop it; nothing where none is made. */
export function RunBar() {
  const progress = useRuns((state) => state.progress);
  const startDate = useDocument(({ blueprint }) => singleton(blueprint, 'settings').startDate);
  const { runs } = useWorkspace();
  if (progress === null) return null;
  const { replications, made, leads, simulatedMs } = progress;
  const counted = `${sayCount(leads)} ${leads === 1 ? 'lead' : 'leads'}`;
  // One run after the other, or side by side: the calendar of the first says little once it has been made.
  const words =
    replications > 1
      ? `${made} of ${replications} replications · ${counted} each`
      : `${sayRunDate(startDate, simulatedMs)} · ${counted}`;
  return <ProgressBar progress={progress} label="Simulated time" words={words} steering={runs.getState()} />;
}
