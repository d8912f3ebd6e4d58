import { EyeOff } from 'lucide-react';
import type { EditedScenario } from '../../app/experimentStore.ts';
import { isStale, type WhatIfState } from '../../app/whatIfStore.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import { becomeBlueprint } from '../../core/commands/scenarioCommands.ts';
import { findRecord } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import {
  useDispatch,
  useDocument,
  useExperiments,
  useRuns,
  useWhatIf,
  useWorkspace,
} from '../hooks/services.ts';
import { KeepScenario } from './KeepScenario.tsx';
import styles from './NumbersBar.module.css';
import { sayChange } from './sayChange.ts';
import type { ShownNumbers } from './useShownNumbers.ts';

/** Says whose numbers stand on the diagram, and leads to the others: those of the last run, or of the edits. */
export function NumbersBar({
  shown,
  isAside = false,
}: {
  shown: ShownNumbers | null;
  /** At the other edge, where a table is read from the left. */
  isAside?: boolean;
}) {
  const isRunning = useRuns((state) => state.progress !== null);
  const edited = useExperiments((state) => state.edited);
  if (isRunning || (shown === null && edited === null)) return null;
  return (
    <aside className={styles.bar} data-aside={isAside || undefined} aria-label="The numbers on the diagram">
      {edited !== null ? (
        <ScenarioNumbers edited={edited} shown={shown} />
      ) : shown === null ? null : shown.kind === 'whatIf' ? (
        <WhatIfNumbers shown={shown} />
      ) : (
        <RunNumbers shown={shown} />
      )}
    </aside>
  );
}

/** While a scenario is on the diagram: its name, and the ways to keep what was edited or to drop it. */
function ScenarioNumbers({ edited, shown }: { edited: EditedScenario; shown: ShownNumbers | null }) {
  const { experiments } = useWorkspace();
  const dispatch = useDispatch();
  const name = useDocument(({ blueprint }) => findRecord(blueprint, 'scenario', edited.scenarioId)?.name);
  const status = useWhatIf((state) => state.status);
  const result = shown?.kind === 'whatIf' ? shown : null;
  return (
    <>
      <span className={styles.dot} data-status={status.kind} />
      <p className={styles.words}>
        <span className={styles.first}>{name ?? 'A scenario'}</span>
        <output className={styles.quiet}>
          {result === null
            ? 'A scenario is open: what you edit belongs to it'
            : `${sayCount(result.figures.measures.customers)} customers of ${sayCount(result.result.leads)} leads · ${sayStatus(status)}`}
        </output>
      </p>
      <KeepScenario />
      <Button
        size="small"
        variant="quiet"
        onClick={() => {
          dispatch(becomeBlueprint, { blueprint: edited.base, label: 'Drop the edits of a scenario' });
          experiments.getState().setEdited(null);
        }}
      >
        Drop
      </Button>
    </>
  );
}

function WhatIfNumbers({ shown: { result, base } }: { shown: ShownNumbers & { kind: 'whatIf' } }) {
  const { whatIf } = useWorkspace();
  const status = useWhatIf((state) => state.status);
  const run = useRuns((state) => state.shown);
  const { customers } = result.measures;
  const change = base === null ? '' : sayChange(customers / base.customers - 1);
  return (
    <>
      <span className={styles.dot} data-status={status.kind} />
      <p className={styles.words}>
        <span className={styles.first}>
          What if <span className={styles.figure}>{sayCount(customers)} customers</span>
          {change !== '' && (
            <span
              className={styles.change}
              title={`Against ${sayCount(base?.customers ?? NaN)} of the same leads in the blueprint of run ${run?.number}`}
            >
              {change}
            </span>
          )}
        </span>
        <output className={styles.quiet} title={sayStatus(status)}>
          {sayCount(result.leads)} leads · {sayStatus(status)}
        </output>
      </p>
      {run !== null && (
        <Button size="small" onClick={() => whatIf.getState().show('run')}>
          Run {run.number}
        </Button>
      )}
      <KeepScenario />
      <IconButton
        label="Stop following the edits"
        size="small"
        side="top"
        onClick={() => whatIf.getState().turn(false)}
      >
        <EyeOff size={14} />
      </IconButton>
    </>
  );
}

function RunNumbers({ shown: { run, figures } }: { shown: ShownNumbers & { kind: 'run' } }) {
  const { whatIf } = useWorkspace();
  const isOld = useWhatIf((state) => isStale(state, run));
  const isOff = useWhatIf(({ status }) => status.kind === 'off');
  const hasOther = useWhatIf(({ result }) => result !== null && result.planHash !== run.planHash);
  const { customers, arrived } = figures.measures;
  return (
    <>
      <p className={styles.words}>
        <span className={styles.first}>
          Run {run.number} <span className={styles.figure}>{sayCount(customers)} customers</span>
        </span>
        <span className={styles.quiet}>
          {sayCount(arrived)} leads
          {run.status !== 'complete' && ' · not run to its end'}
          {isOld && <span className={styles.stale}> · the blueprint has changed</span>}
        </span>
      </p>
      {hasOther && (
        <Button size="small" onClick={() => whatIf.getState().show('whatIf')}>
          What if
        </Button>
      )}
      {isOff && (
        <Button size="small" onClick={() => whatIf.getState().turn(true)}>
          Follow the edits
        </Button>
      )}
    </>
  );
}

function sayStatus(status: WhatIfState['status']): string {
  switch (status.kind) {
    case 'notPossible':
      return `as before: ${status.sentence}`;
    case 'computing':
      return 'counting again…';
    default:
      return 'following your edits';
  }
}
