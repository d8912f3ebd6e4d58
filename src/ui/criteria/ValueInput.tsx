import type { OperandInput } from '../../core/criteria/operator.ts';
import type { ValueKind } from '../../core/criteria/valueKinds.ts';
import type { Json } from '../../core/lib/json.ts';
import { Picker } from '../controls/Picker.tsx';
import type { PickerOption } from '../controls/pickerOption.ts';
import { WordInput } from './WordInput.tsx';
import styles from './Criteria.module.css';
import { figureWords, listWords, textWords } from './valueWords.ts';

const yesNo: readonly PickerOption<boolean>[] = [
  { value: true, label: 'yes' },
  { value: false, label: 'no' },
];

const LONGEST_LIST = 34;

/** The value beside an operator, typed or chosen in the place where it is read. */
export function ValueInput({
  label,
  kind,
  operand,
  options,
  unit = '',
  value,
  isDateTime = false,
  onChange,
}: {
  label: string;
  kind: ValueKind;
  operand: OperandInput;
  options: readonly PickerOption<string>[];
  unit?: string;
  value: Json;
  isDateTime?: boolean;
  onChange: (value: Json) => void;
}) {
  if (operand === 'none') return null;
  if (operand === 'range') {
    const [low = 0, high = 0] = Array.isArray(value) ? (value as readonly Json[]) : [];
    return (
      <>
        <WordInput
          label={`${label}, lowest`}
          words={figureWords}
          value={low}
          onChange={(next) => onChange([next, high])}
        />{' '}
        and{' '}
        <WordInput
          label={`${label}, highest`}
          words={figureWords}
          value={high}
          onChange={(next) => onChange([low, next])}
        />
        {unit !== '' && ` ${unit}`}
      </>
    );
  }
  if (kind === 'boolean') {
    const chosen = yesNo.filter((option) => option.value === value);
    return (
      <Picker
        label={label}
        options={yesNo}
        chosen={chosen}
        onChoose={([next]) => next !== undefined && onChange(next)}
        className={styles.token}
      >
        {chosen[0]?.label ?? 'yes or no?'}
      </Picker>
    );
  }
  if ((kind === 'choice' || kind === 'set') && options.length > 0) {
    const several = operand === 'many' || kind === 'set';
    const values = Array.isArray(value)
      ? (value as readonly Json[])
      : value === '' || value === null
        ? []
        : [value];
    const chosen = values.map((each) => optionNamed(options, String(each)));
    const words = chosen.map((option) => option.label).join(', ');
    return (
      <Picker
        label={label}
        options={options}
        chosen={chosen}
        multiple={several}
        onChoose={(next) => onChange(several ? next : (next[0] ?? ''))}
        className={`${styles.token} ${chosen.length === 0 ? styles.open : ''}`}
      >
        {chosen.length === 0
          ? 'choose'
          : words.length > LONGEST_LIST && chosen.length > 1
            ? `${chosen.length} options`
            : words}
      </Picker>
    );
  }
  if (kind === 'date') {
    return (
      <input
        type={isDateTime ? 'datetime-local' : 'date'}
        aria-label={label}
        className={styles.word}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  const plain = kind === 'number' ? figureWords : textWords;
  return (
    <>
      <WordInput
        label={label}
        words={operand === 'many' ? listWords(kind === 'number') : plain}
        value={value}
        onChange={onChange}
      />
      {unit !== '' && ` ${unit}`}
    </>
  );
}

function optionNamed(options: readonly PickerOption<string>[], value: string): PickerOption<string> {
  return (
    options.find((option) => option.value === value) ?? { value, label: `${value} (no longer an option)` }
  );
}
