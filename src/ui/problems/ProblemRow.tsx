import { BellOff } from 'lucide-react';
import { memo, useState, type KeyboardEvent } from 'react';
import { fixProblem } from '../../core/commands/fixProblem.ts';
import type { Problem } from '../../core/model/problem.ts';
import { useGoToRecord } from '../commands/useGoToRecord.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useDispatch, useDocument } from '../hooks/services.ts';
import styles from './List.module.css';
import { MuteForm } from './MuteForm.tsx';
import { PlaceChip } from './PlaceChip.tsx';
import { placeOf } from './problemPlaces.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** What tells a problem from all others. */
export function keyOf({ check, recordId, path, sentence }: Problem): string {
  return `${check} ${recordId ?? ''} ${path?.join('.') ?? ''} ${sentence}`;
}

/**
 * One problem: what is wrong and what to do, which together lead to its place; beside it, what can be done about
 * it from here.
 */
export const ProblemRow = memo(function ProblemRow({
  problem,
  withPlace,
  isActive,
  onActive,
  onStep,
}: {
  problem: Problem;
  withPlace: boolean;
  /** Whether it is the one that the keyboard comes to. */
  isActive: boolean;
  onActive: (key: string) => void;
  /** Goes to another problem by the arrow keys. */
  onStep: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const dispatch = useDispatch();
  const goTo = useGoToRecord();
  const blueprint = useDocument((state) => (withPlace ? state.blueprint : null));
  const [isMuting, setMuting] = useState(false);
  const { check, severity, recordId, path, sentence, remedy, fix } = problem;
  const tabIndex = isActive ? 0 : -1;
  return (
    <li className={styles.problem}>
      <SeverityMark severity={severity} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.show}
          data-problem={keyOf(problem)}
          tabIndex={tabIndex}
          aria-disabled={recordId === null}
          aria-label={`${recordId === null ? '' : 'Show: '}${sentence} ${remedy}`}
          onFocus={() => onActive(keyOf(problem))}
          onKeyDown={onStep}
          onClick={() => {
            if (recordId !== null) goTo(recordId, path);
          }}
        >
          <span className={styles.sentence}>
            {sentence}
            {blueprint !== null && <PlaceChip place={placeOf(blueprint, problem)} />}
          </span>
          <span className={styles.remedy}>{remedy}</span>
        </button>
        {isMuting && <MuteForm check={check} recordId={recordId} onDone={() => setMuting(false)} />}
      </div>
      {!isMuting && (
        <div className={styles.tools}>
          {fix !== undefined && (
            <Button size="small" tabIndex={tabIndex} onClick={() => dispatch(fixProblem, { problem })}>
              {fix.label}
            </Button>
          )}
          {severity !== 'error' && (
            <IconButton
              label="Mute…"
              size="small"
              side="left"
              tabIndex={tabIndex}
              onClick={() => setMuting(true)}
            >
              <BellOff size={13} />
            </IconButton>
          )}
        </div>
      )}
    </li>
  );
});
