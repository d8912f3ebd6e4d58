import { useEffect, useRef } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import { addTo } from '../../core/criteria/criterionEdits.ts';
import { Picker } from '../controls/Picker.tsx';
import { useDocument } from '../hooks/services.ts';
import { AddComparison } from './ComparisonLine.tsx';
import styles from './Criteria.module.css';
import { CriterionPart } from './GroupView.tsx';
import { criteriaElsewhere } from './subjects.ts';

/** Criteria as a sentence that is itself the form. */
export function CriteriaEditor({
  label,
  criterion,
  none,
  required = false,
  agreeable = false,
  onChange,
}: {
  label: string;
  criterion: Criterion | null;
  /** What it means that nothing is asked. */
  none: string;
  /** Whether there must be a criterion: nothing asked is then kept as one that always holds. */
  required?: boolean;
  /** Whether "nothing is asked" is an answer that somebody can give. */
  agreeable?: boolean;
  onChange: (next: Criterion | null) => void;
}) {
  const root = useRef<HTMLFieldSetElement>(null);
  const change = (next: Criterion | null) => onChange(next === null && required ? { all: [] } : next);
  useFocusKept(root, criterion);
  // Where an answer is asked for, "nothing is asked" would be one.
  const isOpenQuestion = agreeable && criterion === null;
  const empty = criterion === null || ('all' in criterion && criterion.all.length === 0);
  return (
    <fieldset ref={root} aria-label={label} className={styles.editor} data-empty={empty}>
      {empty ? (
        !isOpenQuestion && <p className={styles.none}>{none}</p>
      ) : (
        <CriterionPart whole={criterion} path={[]} part={criterion} onChange={change} />
      )}
      <div className={styles.foot}>
        {(empty || 'subject' in criterion) && (
          <AddComparison
            label={`Add to ${label}`}
            onAdd={(comparison) => onChange(empty ? comparison : addTo(criterion, [], comparison))}
          >
            {empty ? '+ Ask for something' : '+ and'}
          </AddComparison>
        )}
        {empty && <CopyCriteria onCopy={onChange} />}
        {criterion === null && agreeable && (
          <button type="button" className={styles.add} onClick={() => onChange({ all: [] })}>
            Agree that nothing is asked
          </button>
        )}
        {criterion !== null && empty && agreeable && (
          <button type="button" className={styles.add} onClick={() => onChange(null)}>
            Not agreed yet
          </button>
        )}
      </div>
    </fieldset>
  );
}

function CopyCriteria({ onCopy }: { onCopy: (criterion: Criterion) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  const elsewhere = criteriaElsewhere(blueprint);
  if (elsewhere.length === 0) return null;
  return (
    <Picker
      label="Copy criteria"
      options={elsewhere.map(({ label, group }, index) => ({ value: index, label, group }))}
      chosen={[]}
      onChoose={([index]) => index !== undefined && elsewhere[index] && onCopy(elsewhere[index].criterion)}
      className={styles.add}
    >
      Copy from…
    </Picker>
  );
}

/** Where the focused line is removed, the focus goes to what is left instead of getting lost. */
function useFocusKept(root: React.RefObject<HTMLFieldSetElement | null>, criterion: Criterion | null) {
  const hadFocus = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (
      element &&
      hadFocus.current &&
      (document.activeElement === null || document.activeElement === document.body)
    )
      element.querySelector<HTMLElement>('button')?.focus();
  }, [root, criterion]);
  useEffect(() => {
    const element = root.current;
    const note = () => {
      hadFocus.current = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [root]);
}
