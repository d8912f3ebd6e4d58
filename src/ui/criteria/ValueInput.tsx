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

/** In the form everything that is chosen can be read, unless it is a page of it. */
const MOST_NAMED = 12;

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
    const named = chosen.slice(0, MOST_NAMED).map((option) => option.label);
    const more = chosen.length - named.length;
    const words = more === 0 ? named.join(', ') : `${named.join(', ')} and ${more} more`;
    return (
      <Picker
        label={label}
        options={options}
        chosen={chosen}
        multiple={several}
        onChoose={(next) => onChange(several ? next : (next[0] ?? ''))}
        className={`${styles.token} ${chosen.length === 0 ? styles.open : ''}`}
      >
        {chosen.length === 0 ? 'choose' : words}
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
