import type { Comparison, TimeUnit } from '../../core/criteria/criterion.ts';
import { Picker } from '../controls/Picker.tsx';
import styles from './Criteria.module.css';

const units: readonly TimeUnit[] = ['minutes', 'hours', 'days', 'weeks'];

/** What stands behind the number of something counted or timed: "times", or a unit that can be changed. */
export function UnitWords({
  comparison,
  onChange,
}: {
  comparison: Comparison;
  onChange: (next: Comparison) => void;
}) {
  const { subject, value } = comparison;
  const isOne = value === 1;
  if (subject.kind === 'signalCount' || subject.kind === 'rounds') return isOne ? ' time' : ' times';
  if (subject.kind !== 'timeInStage') return null;
  const words = (unit: TimeUnit) => (isOne ? unit.slice(0, -1) : unit);
  return (
    <>
      {' '}
      <Picker
        label="Unit of time"
        options={units.map((unit) => ({ value: unit, label: words(unit) }))}
        chosen={[{ value: subject.unit, label: words(subject.unit) }]}
        onChoose={([unit]) =>
          unit !== undefined && onChange({ ...comparison, subject: { kind: 'timeInStage', unit } })
        }
        className={styles.token}
      >
        {words(subject.unit)}
      </Picker>
    </>
  );
}
