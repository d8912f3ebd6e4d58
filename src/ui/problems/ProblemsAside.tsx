import { X } from 'lucide-react';
import { agreedPercent } from '../../core/checks/agreedPercent.ts';
import type { Agreement } from '../../core/checks/review.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import type { Grouping } from './groupProblems.ts';
import styles from './View.module.css';

const groupings = [
  { value: 'place', label: 'By stage' },
  { value: 'rule', label: 'By rule' },
] as const;

/** How much is agreed, and which problems one wants to see, in which order. */
export function ProblemsAside(props: {
  agreement: Agreement;
  grouping: Grouping;
  onGrouping: (grouping: Grouping) => void;
  typed: string;
  onTyped: (typed: string) => void;
  onlySelected: boolean;
  onOnlySelected: (only: boolean) => void;
  /** The label of the one rule that is looked at; null: all are. */
  rule: string | null;
  onAllRules: () => void;
}) {
  const { agreement, rule } = props;
  const percent = agreedPercent(agreement);
  return (
    <div className={styles.aside}>
      <div>
        <p className={styles.score}>
          <span className={styles.percent}>{percent} %</span> agreed
        </p>
        <div className={styles.track} aria-hidden="true">
          <div style={{ width: `${percent}%` }} />
        </div>
        <p className={styles.about}>
          {agreement.answered} of {agreement.asked} questions have an answer.
        </p>
      </div>
      <TextInput
        size="small"
        type="search"
        aria-label="Filter the problems"
        placeholder="Filter"
        value={props.typed}
        onChange={(event) => props.onTyped(event.target.value)}
      />
      <Tabs
        kind="choice"
        size="small"
        label="Order of the problems"
        value={props.grouping}
        tabs={groupings}
        onChange={props.onGrouping}
      />
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={props.onlySelected}
          onChange={(event) => props.onOnlySelected(event.target.checked)}
        />
        Only what is selected
      </label>
      {rule !== null && (
        <button type="button" className={styles.rule} onClick={props.onAllRules}>
          <span>{rule}</span>
          <X size={12} aria-label="Show all rules" />
        </button>
      )}
    </div>
  );
}
