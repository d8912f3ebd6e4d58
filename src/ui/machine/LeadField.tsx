import { useId, useState } from 'react';
import { fieldTypes } from '../../core/criteria/valueKinds.ts';
import type { Json } from '../../core/lib/json.ts';
import type { Field } from '../../core/model/records/data.ts';
import { Picker } from '../controls/Picker.tsx';
import type { PickerOption } from '../controls/pickerOption.ts';
import { TextInput } from '../controls/TextInput.tsx';
import { readFigure, writeFigure } from '../forms/figures.ts';
import styles from './LeadPanel.module.css';
import type { WalkSession } from './useWalk.ts';

/** One field of the lead with its value, which can be changed: that is a fact sent to the machine. */
export function LeadField({ field, session }: { field: Field; session: WalkSession }) {
  const { context } = session.state;
  const [problem, setProblem] = useState('');
  const id = useId();
  const value = context.fields[field.key] ?? null;
  const kind = fieldTypes[field.fieldType];
  const set = (next: Json) => {
    setProblem('');
    if (next !== value) session.take({ kind: 'field', key: field.key, value: next });
  };
  const shared = { label: field.name, value, set };
  return (
    <div className={styles.field} data-unknown={value === null || undefined}>
      <dt>{field.name}</dt>
      <dd>
        {kind === 'boolean' ? (
          <Choice {...shared} options={yesAndNo} />
        ) : (kind === 'choice' || kind === 'set') && field.options.length > 0 ? (
          <Choice
            {...shared}
            multiple={kind === 'set'}
            options={field.options.map((option) => ({
              value: option.value,
              label: option.label === '' ? option.value : option.label,
            }))}
          />
        ) : (
          <Typed
            key={String(value)}
            label={field.name}
            text={typeof value === 'number' ? writeFigure(value) : value === null ? '' : String(value)}
            type={inputTypes[field.fieldType] ?? 'text'}
            problemId={problem === '' ? undefined : id}
            onCommit={(text) => {
              const read = readTyped(field, text);
              if ('problem' in read) setProblem(read.problem);
              else set(read.value);
            }}
          />
        )}
      </dd>
      {problem !== '' && (
        <dd id={id} className={styles.problem} role="alert">
          {problem}
        </dd>
      )}
    </div>
  );
}

const inputTypes: Readonly<Partial<Record<Field['fieldType'], string>>> = {
  date: 'date',
  dateTime: 'datetime-local',
};
const yesAndNo: readonly PickerOption<Json>[] = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
];
const UNKNOWN: PickerOption<Json> = { value: null, label: 'Not known' };

function readTyped(field: Field, text: string): { value: Json } | { problem: string } {
  if (text.trim() === '') return { value: null };
  return fieldTypes[field.fieldType] === 'number' ? readFigure(text, true) : { value: text.trim() };
}

function Choice({
  label,
  value,
  set,
  options,
  multiple = false,
}: {
  label: string;
  value: Json;
  set: (value: Json) => void;
  options: readonly PickerOption<Json>[];
  multiple?: boolean;
}) {
  const values = multiple && Array.isArray(value) ? (value as readonly Json[]) : [value];
  // A value that is no option (any more) is shown as it is.
  const chosen = values
    .filter((each) => each !== null)
    .map((each) => options.find((option) => option.value === each) ?? { value: each, label: String(each) });
  return (
    <Picker<Json>
      label={label}
      options={multiple ? options : [...options, UNKNOWN]}
      chosen={chosen}
      multiple={multiple}
      onChoose={(next) => set(multiple ? (next.length === 0 ? null : [...next]) : (next[0] ?? null))}
    >
      <span className={styles.value}>
        {chosen.length === 0 ? 'not known' : chosen.map((option) => option.label).join(', ')}
      </span>
    </Picker>
  );
}

/** A line that is sent when one is done with it; Escape takes the typing back. */
function Typed({
  label,
  text,
  type,
  problemId,
  onCommit,
}: {
  label: string;
  text: string;
  type: string;
  problemId: string | undefined;
  onCommit: (text: string) => void;
}) {
  const [typed, setTyped] = useState(text);
  return (
    <TextInput
      size="small"
      type={type}
      aria-label={label}
      placeholder="not known"
      {...(problemId === undefined ? {} : { 'aria-describedby': problemId, 'aria-invalid': true })}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => typed !== text && onCommit(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== text) onCommit(typed);
        if (event.key === 'Escape') setTyped(text);
      }}
    />
  );
}
