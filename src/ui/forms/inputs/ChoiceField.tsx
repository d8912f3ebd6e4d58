import { Picker } from '../../controls/Picker.tsx';
import styles from '../Form.module.css';
import type { Option } from '../formField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** One of a few fixed answers. */
export function ChoiceField({ field, input }: InputProps<'choice'>) {
  const { value, mixed, commit } = useMember(field.path);
  // A value of a newer version is shown as it came and can be changed.
  const unknown: Option = { value: String(value), label: `${String(value)} (not known here)` };
  const chosen = mixed ? undefined : (input.options.find((option) => option.value === value) ?? unknown);
  return (
    <Picker
      label={field.label}
      options={input.options}
      chosen={chosen ? [chosen] : []}
      onChoose={([next]) => next !== undefined && commit(next)}
      className={styles.token}
    >
      {chosen?.label ?? 'several values'}
    </Picker>
  );
}
