import type { ReactNode } from 'react';
import type { Comparison } from '../../core/criteria/criterion.ts';
import { newComparison, operatorsFor, withOperator, withSubject } from '../../core/criteria/newComparison.ts';
import { operators } from '../../core/criteria/operators/registry.ts';
import { findRecord } from '../../core/model/queries.ts';
import { Picker } from '../controls/Picker.tsx';
import { useDocument } from '../hooks/services.ts';
import styles from './Criteria.module.css';
import { subjectKey, subjectName, subjectOf, subjectOptions, valuesOf } from './subjects.ts';
import { ValueInput } from './ValueInput.tsx';

/** One comparison as a sentence; each of its words is the field that changes it. */
export function ComparisonLine({
  comparison,
  onChange,
}: {
  comparison: Comparison;
  onChange: (next: Comparison) => void;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  const { subject } = comparison;
  const { kind, options, unit } = valuesOf(blueprint, subject);
  const operator = operators.find(comparison.operator);
  const name = subjectName(blueprint, subject);
  const verb = operator?.label ?? `${comparison.operator} (not known here)`;
  return (
    <span className={styles.sentence}>
      <Picker
        label="What is asked about"
        options={() => subjectOptions(blueprint)}
        chosen={[{ value: subjectKey(subject), label: name }]}
        onChoose={([key]) => {
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
        options={() => operatorsFor(kind).map(({ id, label }) => ({ value: id, label }))}
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
        isDateTime={
          subject.kind === 'field' &&
          findRecord(blueprint, 'field', subject.fieldId)?.fieldType === 'dateTime'
        }
        onChange={(value) => onChange({ ...comparison, value })}
      />
    </span>
  );
}

/** The button that asks one thing more: what is chosen becomes a comparison. */
export function AddComparison({
  label,
  className,
  onAdd,
  children,
}: {
  label: string;
  className?: string | undefined;
  onAdd: (comparison: Comparison) => void;
  children: ReactNode;
}) {
  const blueprint = useDocument((state) => state.blueprint);
  return (
    <Picker
      label={label}
      options={() => subjectOptions(blueprint)}
      chosen={[]}
      onChoose={([key]) => {
        const subject = key === undefined ? undefined : subjectOf(blueprint, key);
        if (subject === undefined) return;
        const { kind, options } = valuesOf(blueprint, subject);
        onAdd(newComparison(subject, kind, options[0]?.value));
      }}
      className={className ?? styles.add ?? ''}
    >
      {children}
    </Picker>
  );
}
