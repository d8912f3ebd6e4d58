import { useId, useState, type ReactNode } from 'react';
import { TextInput } from '../controls/TextInput.tsx';
import styles from './RunForm.module.css';

/** A whole number with its label. Wrong input is said beside the field and changes nothing; null: it is empty. */
export function NumberField({
  label,
  hint,
  placeholder,
  mayBeEmpty = false,
  value,
  least,
  most,
  onChange,
}: {
  label: string;
  hint?: ReactNode;
  placeholder?: string;
  mayBeEmpty?: boolean;
  value: number | null;
  least: number;
  most: number;
  onChange: (value: number | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : value.toLocaleString('en'));
  const wrong = faultOf(bare(shown), mayBeEmpty, least, most);
  const words = wrong ?? hint;
  return (
    <div className={styles.row}>
      <label htmlFor={id}>{label}</label>
      <div>
        <TextInput
          id={id}
          size="small"
          inputMode="numeric"
          value={shown}
          placeholder={placeholder}
          aria-invalid={wrong !== null}
          autoComplete="off"
          aria-describedby={words === undefined ? undefined : `${id}-words`}
          onChange={(event) => {
            setTyped(event.target.value);
            const next = bare(event.target.value);
            if (faultOf(next, mayBeEmpty, least, most) === null) onChange(next === '' ? null : Number(next));
          }}
          onBlur={() => setTyped(null)}
        />
        {words !== undefined && (
          <p id={`${id}-words`} className={wrong === null ? styles.hint : styles.wrong}>
            {words}
          </p>
        )}
      </div>
    </div>
  );
}

/** A number without what people put between its figures. */
function bare(text: string): string {
  return text.replace(/[\s,]/g, '');
}

/** Why a number cannot be taken, as a sentence; null: it can. */
function faultOf(text: string, mayBeEmpty: boolean, least: number, most: number): string | null {
  if (text === '' && mayBeEmpty) return null;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return null;
  return `A whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`;
}
