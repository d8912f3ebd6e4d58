import type { ComponentType } from 'react';
import type { FormField } from '../forms/formField.ts';
import { formInputs } from '../forms/formInputs.ts';
import type { InputProps } from '../forms/inputs/inputProps.ts';
import styles from './Inspector.module.css';

/** An input as a word of a sentence, without a label beside it; the input says its name itself. */
export function InlineInput({ field }: { field: FormField }) {
  const Input = formInputs[field.input.kind] as ComponentType<InputProps>;
  return (
    <span className={styles.inline} data-path={field.path.join('.')}>
      <Input field={field} input={field.input} controlId="" />
    </span>
  );
}
