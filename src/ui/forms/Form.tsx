import { useMemo } from 'react';
import { isJsonObject, type JsonObject } from '../../core/lib/json.ts';
import { memberAt, type FieldPath } from '../../core/model/changes.ts';
import type { RecordId } from '../../core/model/records.ts';
import { useDocument } from '../hooks/services.ts';
import { editedRecord } from './editedRecord.ts';
import styles from './Form.module.css';
import type { FormField } from './formField.ts';
import { FormPlaceContext, useFormPlace } from './formPlace.ts';
import { FormRow } from './FormRow.tsx';
import { NestedFieldsContext, type DrawFields } from './nestedFields.ts';

/** Fields of one record, or of several that are changed together. */
export function Form({
  ids,
  base = [],
  fields,
}: {
  ids: readonly RecordId[];
  base?: FieldPath;
  fields: readonly FormField[];
}) {
  const idsKey = ids.join(' ');
  const baseKey = base.join('.');
  // The keys stand for the lists: they are new objects on every rendering.
  // oxlint-disable-next-line react/exhaustive-deps
  const place = useMemo(() => ({ ids, base }), [idsKey, baseKey]);
  return (
    <FormPlaceContext value={place}>
      <NestedFieldsContext value={drawFields}>
        <Fields key={idsKey} fields={fields} />
      </NestedFieldsContext>
    </FormPlaceContext>
  );
}

const nothing: JsonObject = {};

const drawFields: DrawFields = (fields) => <Fields fields={fields} />;

function Fields({ fields }: { fields: readonly FormField[] }) {
  const { ids, base } = useFormPlace();
  const blueprint = useDocument((state) => state.blueprint);
  const record = editedRecord(blueprint, ids[0]);
  const object = record === undefined ? undefined : memberAt(record, base);
  const at = isJsonObject(object) ? object : nothing;
  return (
    <div className={styles.fields}>
      {fields
        .filter(({ when }) => when === undefined || when(at, blueprint))
        .map((field) => (
          <FormRow key={`${field.path.join('.')} ${field.label}`} field={field} />
        ))}
    </div>
  );
}
