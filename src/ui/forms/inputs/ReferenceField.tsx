import { Picker } from '../../controls/Picker.tsx';
import { useDocument } from '../../hooks/services.ts';
import { editedRecord } from '../editedRecord.ts';
import styles from '../Form.module.css';
import type { Option } from '../formField.ts';
import { useFormPlace } from '../formPlace.ts';
import { optionOf, recordOptions } from '../recordOptions.ts';
import { TokenText } from '../TokenText.tsx';
import { useMakeRecord } from '../useMakeRecord.ts';
import { useManage } from '../openCompany.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A reference to one record. */
export function ReferenceField({ field, input }: InputProps<'reference'>) {
  const { value, mixed, commit } = useMember(field.path);
  const { ids } = useFormPlace();
  const blueprint = useDocument((state) => state.blueprint);
  const make = useMakeRecord(input.type);
  const manage = useManage(input.type, typeof value === 'string' ? value : undefined);
  const none: Option = { value: null, label: input.none };
  const chosen = mixed ? undefined : typeof value === 'string' ? optionOf(blueprint, value) : none;
  return (
    <Picker
      label={field.label}
      options={() => {
        const edited = editedRecord(blueprint, ids[0]);
        const options = recordOptions(
          blueprint,
          input.type,
          (candidate) => edited === undefined || input.among?.(candidate, edited, blueprint) !== false,
        );
        return input.none === '' ? options : [none, ...options];
      }}
      chosen={chosen ? [chosen] : []}
      onChoose={([next]) => next !== undefined && commit(next)}
      manage={manage}
      className={styles.token}
      {...(make && { onCreate: (name: string) => commit(make(name) ?? null) })}
    >
      {chosen === undefined ? 'several values' : <TokenText option={chosen} />}
    </Picker>
  );
}
