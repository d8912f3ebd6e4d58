import type { Comparison } from '../../core/criteria/criterion.ts';
import { operatorsFor, withOperator, withSubject } from '../../core/criteria/newComparison.ts';
import { operators } from '../../core/criteria/operators/registry.ts';
import { isOffered, verbFor } from '../../core/criteria/verbs.ts';
import { Picker } from '../controls/Picker.tsx';
import { useDocument, useWorkspace } from '../hooks/services.ts';
import styles from './Criteria.module.css';
import { subjectKey, subjectOf, subjectOptions, valuesOf } from './subjects.ts';
import { UnitWords } from './UnitWords.tsx';
import { ValueInput } from './ValueInput.tsx';

/** One comparison as a sentence; each of its words is the field that changes it. */
export function ComparisonWords({
  comparison,
  onChange,
}: {
  comparison: Comparison;
  onChange: (next: Comparison) => void;
}) {
  const { document } = useWorkspace();
  const { subject } = comparison;
  // Only what is read here: a change elsewhere in the blueprint leaves a hundred such lines alone.
  const { name, kind, options, unit, isDateTime } = useDocument(({ blueprint }) =>
    valuesOf(blueprint, subject),
  );
  const operator = operators.find(comparison.operator);
  const verb = verbFor(subject, comparison.operator);
  return (
    <>
      <Picker
        label="What is asked about"
        options={() => subjectOptions(document.getState().blueprint)}
        chosen={[{ value: subjectKey(subject), label: name }]}
        onChoose={([key]) => {
          const { blueprint } = document.getState();
          const next = key === undefined ? undefined : subjectOf(blueprint, key);
          if (next === undefined) return;
          const to = valuesOf(blueprint, next);
          onChange(withSubject(comparison, next, kind, to.kind, to.options[0]?.value));
        }}
        className={styles.token}
      >
        {name}
      </Picker>{' '}
      <Picker
        label="How it is compared"
        options={() =>
          operatorsFor(kind)
            .filter(({ id }) => isOffered(subject, id))
            .map(({ id }) => ({ value: id, label: verbFor(subject, id) }))
        }
        chosen={[{ value: comparison.operator, label: verb }]}
        onChoose={([id]) => {
          const next = id === undefined ? undefined : operators.find(id);
          if (next) onChange(withOperator(comparison, next, kind, options[0]?.value));
        }}
        className={styles.verb}
      >
        {verb}
      </Picker>{' '}
      <ValueInput
        label={`${name} ${verb}`}
        kind={kind}
        operand={operator?.operand ?? 'one'}
        options={options}
        unit={unit}
        value={comparison.value}
        isDateTime={isDateTime}
        onChange={(value) => onChange({ ...comparison, value })}
      />
      <UnitWords comparison={comparison} onChange={onChange} />
    </>
  );
}
