import { isJsonObject } from '../../../core/lib/json.ts';
import { memberAt } from '../../../core/model/changes.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { useDocument } from '../../hooks/services.ts';
import { ValueInput } from '../../criteria/ValueInput.tsx';
import { valuesOf } from '../../criteria/subjects.ts';
import { editedRecord } from '../editedRecord.ts';
import { useFormPlace, type FormPlace } from '../formPlace.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A value of a field of the data dictionary, typed in as that field is. */
export function FieldValueField({ field }: InputProps<'fieldValue'>) {
  const { value, commit } = useMember(field.path);
  const place = useFormPlace();
  const blueprint = useDocument((state) => state.blueprint);
  const { kind, options, unit } = valuesOf(blueprint, {
    kind: 'field',
    fieldId: fieldIdNear(blueprint, place),
  });
  return (
    <ValueInput
      label={field.label}
      kind={kind}
      operand={kind === 'set' ? 'many' : 'one'}
      options={options}
      unit={unit}
      value={value ?? ''}
      onChange={commit}
    />
  );
}

/** The field that the object here, or the nearest one around it, speaks of. */
function fieldIdNear(blueprint: Blueprint, { ids, base }: FormPlace): string {
  const record = editedRecord(blueprint, ids[0]);
  if (record === undefined) return '';
  for (let length = base.length; length > 0; length -= 1) {
    const object = memberAt(record, base.slice(0, length));
    if (isJsonObject(object) && typeof object['fieldId'] === 'string') return object['fieldId'];
  }
  return '';
}
