import { unmuteRule } from '../../core/commands/ruleCommands.ts';
import { checks } from '../../core/checks/registry.ts';
import { Button } from '../controls/Button.tsx';
import { useDispatch, useDocument } from '../hooks/services.ts';
import { PlaceChip } from './PlaceChip.tsx';
import { placeOf } from './problemPlaces.ts';
import { useReview } from './useProblems.ts';
import lists from './List.module.css';
import styles from './Rules.module.css';

/** What people have decided to live with, each with the reason and the way back. */
export function MutedList() {
  const { muted } = useReview();
  const blueprint = useDocument((state) => state.blueprint);
  const dispatch = useDispatch();
  if (muted.length === 0)
    return (
      <div className={lists.nothing}>
        <p className={lists.nothingTitle}>Nothing is muted.</p>
        <p>What you decide to live with can be muted with a reason. It is kept with the blueprint.</p>
      </div>
    );
  return (
    <ul className={styles.rules}>
      {muted.map(({ problem, reason }) => (
        <li key={`${problem.check} ${problem.recordId ?? ''} ${problem.sentence}`} className={styles.rule}>
          <div className={styles.words}>
            <p className={styles.sentence}>
              {problem.sentence} <PlaceChip place={placeOf(blueprint, problem)} />
            </p>
            <p className={styles.why}>
              Muted, {reason === '' ? 'without a reason' : <>because “{reason}”</>} ·{' '}
              {checks.find(problem.check)?.label ?? problem.check}
            </p>
          </div>
          <Button
            size="small"
            variant="quiet"
            aria-label={`Hear it again: ${problem.sentence}`}
            onClick={() => dispatch(unmuteRule, { check: problem.check, recordId: problem.recordId })}
          >
            Hear it again
          </Button>
        </li>
      ))}
    </ul>
  );
}
