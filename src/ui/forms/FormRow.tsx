import { Suspense, use, useId, type ComponentType } from 'react';
import { Explained } from '../glossary/Explained.tsx';
import { FieldEditorsContext } from './fieldEditors.ts';
import styles from './Form.module.css';
import type { FormField } from './formField.ts';
import { formInputs, labelledKinds } from './formInputs.ts';
import { FoundProblems } from './FoundProblems.tsx';
import type { InputProps } from './inputs/inputProps.ts';
import { useFormPlace } from './formPlace.ts';

/** One field: its label, its control, and what is said about it. */
export function FormRow({ field }: { field: FormField }) {
  const controlId = useId();
  const { base } = useFormPlace();
  const Input = formInputs[field.input.kind] as ComponentType<InputProps>;
  const editors = use(FieldEditorsContext);
  const Editor = field.editor === undefined ? undefined : editors[field.editor];
  const name = [...base, ...field.path].join('.');
  return (
    <div className={`${styles.row} ${field.wide === true ? styles.wide : ''}`} data-path={name}>
      {field.bare === true ? null : labelledKinds.has(field.input.kind) && Editor === undefined ? (
        <label htmlFor={controlId} className={styles.label}>
          <Explained>{field.label}</Explained>
        </label>
      ) : (
        <span className={styles.label} aria-hidden="true">
          <Explained>{field.label}</Explained>
        </span>
      )}
      <div className={styles.control}>
        {Editor === undefined ? (
          <Input field={field} input={field.input} controlId={controlId} />
        ) : (
          <Suspense fallback={null}>
            <Editor field={field} controlId={controlId} />
          </Suspense>
        )}
        {field.hint !== undefined && <p className={styles.hint}>{field.hint}</p>}
        <FoundProblems name={name} withGaps={field.bare !== true} />
      </div>
    </div>
  );
}
