import { Picker } from '../../controls/Picker.tsx';
import { useDocument } from '../../hooks/services.ts';
import styles from '../Form.module.css';
import { optionOf, recordOptions } from '../recordOptions.ts';
import { TokenText } from '../TokenText.tsx';
import { useMakeRecord } from '../useMakeRecord.ts';
import { useManage } from '../openCompany.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** References to several records. */
export function ReferencesField({ field, input }: InputProps<'references'>) {
  const { value, mixed, commit } = useMember(field.path);
  const blueprint = useDocument((state) => state.blueprint);
  const make = useMakeRecord(input.type);
  const manage = useManage(input.type);
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  const chosen = mixed ? [] : ids.map((id) => optionOf(blueprint, id));
  return (
    <Picker
      label={field.label}
      options={() => recordOptions(blueprint, input.type)}
      chosen={chosen}
      multiple
      onChoose={(next) => commit(next)}
      manage={manage}
      className={styles.token}
      {...(make && { onCreate: (name: string) => commit([...ids, make(name) ?? []].flat()) })}
    >
      {chosen.length === 0 ? (
        <span className={styles.noneText}>{mixed ? 'several values' : input.none}</span>
      ) : (
        <span className={styles.tokens}>
          {chosen.map((option) => (
            <TokenText key={String(option.value)} option={option} />
          ))}
        </span>
      )}
    </Picker>
  );
}
