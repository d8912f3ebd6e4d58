import { Button } from '../controls/Button.tsx';
import { useRuns, useServices, useWorkspace } from '../hooks/services.ts';
import { sayDays } from './sayDays.ts';

/** Runs the blueprint from wherever one is, and shows the run. */
export function RunButton() {
  const { runs } = useWorkspace();
  const { view } = useServices();
  const isRunning = useRuns((state) => state.progress !== null);
  const hasRun = useRuns((state) => state.runs.length > 0);
  const days = useRuns((state) => state.options.days);
  return (
    <Button
      variant="primary"
      disabled={isRunning}
      onClick={() => {
        view.getState().show('simulate');
        void runs.getState().start();
      }}
    >
      {isRunning ? 'Running…' : hasRun ? 'Run again' : `Run ${sayDays(days)}`}
    </Button>
  );
}
