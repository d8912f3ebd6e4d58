import { useId, type ReactNode } from 'react';
import styles from './Choices.module.css';

/** One thing to choose, with a sentence that says what it comes to. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: ReactNode;
}

/** One of a few, each with its consequence. */
export function Choices<Value extends string>({
  question,
  choices,
  value,
  onChange,
}: {
  question: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.question}>{question}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
