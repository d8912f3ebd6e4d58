import { useId } from 'react';
import { InputProblem } from '../forms/InputProblem.tsx';
import type { FormField } from '../forms/formField.ts';
import { useDraftField } from '../forms/useDraftField.ts';
import { useMember } from '../forms/useMember.ts';
import styles from './Inspector.module.css';

const LONG = 200;

/** A text of the heading that is changed where it stands. */
export function InPlaceText({
  field,
  className = '',
  placeholder,
  inLines = false,
}: {
  field: FormField;
  className?: string | undefined;
  placeholder?: string;
  inLines?: boolean;
}) {
  const { value, commit } = useMember(field.path);
  const problemId = useId();
  const draft = useDraftField({
    value: typeof value === 'string' ? value : '',
    write: (text) => text,
    read: (text) => ({ value: text.trim() }),
    commit,
    oneLine: field.input.kind === 'text',
  });
  const input = field.input;
  const shared = {
    'aria-label': field.label,
    'aria-describedby': problemId,
    placeholder: placeholder ?? ('placeholder' in input ? input.placeholder : field.label),
    ...draft.props,
  };
  const isLong = draft.text.length > LONG;
  const characters = Math.max(draft.text.length, (shared.placeholder ?? '').length, 2);
  return (
    <span className={styles.inPlace} data-path={field.path.join('.')}>
      {inLines ? (
        <textarea
          {...shared}
          data-long={isLong}
          rows={Math.max(1, Math.ceil(characters / 34))}
          className={`${styles.inPlaceField} ${className}`}
        />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete="off"
          size={characters + 1}
          className={`${styles.inPlaceField} ${className}`}
        />
      )}
      <span id={problemId}>
        <InputProblem>{draft.problem}</InputProblem>
      </span>
    </span>
  );
}
