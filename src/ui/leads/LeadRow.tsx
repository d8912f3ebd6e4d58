import { outcomeOf } from '../../core/analyse/leadList.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import { nameOf } from '../../core/model/names.ts';
import { outcomeWords, sayDate } from './leadWords.ts';
import type { ReadRun } from './useStoredRun.ts';
import styles from './LeadTable.module.css';

/** One lead in the list. The list takes the keys; a row is not a stop of its own. */
export function LeadRow({
  run,
  lead,
  top,
  isChosen,
  onChoose,
}: {
  run: ReadRun;
  lead: number;
  /** Pixels from the top of the list. */
  top: number;
  isChosen: boolean;
  onChoose: (lead: number) => void;
}) {
  const { blueprint, plan, states } = run;
  const outcome = outcomeOf(states, lead);
  const stage = nameOf(blueprint, plan.stages[states.stage[lead]!]!.id);
  const source = nameOf(blueprint, plan.sources[states.leads.source[lead]!]!.id);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`lead-${lead}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onChoose(lead)}
    >
      <span className={styles.name}>
        <span className="visually-hidden">Lead </span>
        {sayCount(lead + 1)}
      </span>
      <span className={styles.stage} title={stage}>
        {stage}
      </span>
      <span className={styles.quiet} title={source}>
        {source}
      </span>
      <span className={styles.quiet}>{sayDate(run, states.leads.arrived[lead]!)}</span>
      <span className={styles.outcome} data-outcome={outcome}>
        {outcomeWords[outcome]}
      </span>
    </div>
  );
}
