import { Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { isJsonObject, type Json, type JsonObject } from '../../../core/lib/json.ts';
import { sayShare } from '../../../core/lib/numberWords.ts';
import { memberAt } from '../../../core/model/changes.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { editedRecord } from '../../forms/editedRecord.ts';
import { readFigure, writeFigure } from '../../forms/figures.ts';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { FormPlaceContext, useFormPlace } from '../../forms/formPlace.ts';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { FieldValueField } from '../../forms/inputs/FieldValueField.tsx';
import { useDraftField } from '../../forms/useDraftField.ts';
import { useMember } from '../../forms/useMember.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from './Editors.module.css';
import { asPercents, sharesOf, weightsOf } from './mixShares.ts';

const valueInput = { kind: 'fieldValue' } as const;

/** Values with weights: what part of the leads has each, as figures and bars that make a whole. */
export function MixEditor({ field }: { field: FormField }) {
  const { value, commit } = useMember(field.path);
  const { ids, base } = useFormPlace();
  const blueprint = useDocument((state) => state.blueprint);
  const items = Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
  const shares = sharesOf(weightsOf(items));
  const record = editedRecord(blueprint, ids[0]);
  const owner = record === undefined ? undefined : memberAt(record, base);
  const fieldId = isJsonObject(owner) ? String(owner['fieldId']) : undefined;
  const known = findRecord(blueprint, 'field', fieldId)?.options ?? [];
  const missing = known.filter((option) => !items.some((item) => item['value'] === option.value));
  const set = (next: readonly JsonObject[]) => commit(next as unknown as Json);
  const weights = weightsOf(items);
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  return (
    <>
      {items.length > 0 && (
        <table className={styles.mix} aria-label={field.label}>
          <tbody>
            {items.map((item, place) => (
              // Values may stand there twice while one chooses: their place tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place}>
                <th scope="row">
                  <ValueCell path={[...field.path, place]} />
                </th>
                <td className={styles.weightCell}>
                  <Weight
                    weight={weights[place] ?? 0}
                    label={`How often, value ${place + 1}`}
                    onChange={(weight) => set(items.with(place, { ...item, weight }))}
                  />
                </td>
                <td className={styles.barCell}>
                  <span className={styles.barTrack} aria-hidden="true">
                    <span className={styles.bar} style={{ width: `${(shares[place] ?? 0) * 100}%` }} />
                  </span>
                  {sayShare(shares[place] ?? 0)}
                </td>
                <td className={styles.toolCell}>
                  <IconButton
                    size="small"
                    label={`Remove value ${place + 1}`}
                    onClick={() => set(items.toSpliced(place, 1))}
                  >
                    <X size={13} />
                  </IconButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className={formStyles.add}
          onClick={() => set([...items, { value: missing[0]?.value ?? '', weight: 1 }])}
        >
          <Plus size={13} /> Add a value
        </button>
        {missing.length > 1 && (
          <button
            type="button"
            className={formStyles.add}
            onClick={() => set([...items, ...missing.map((option) => ({ value: option.value, weight: 1 }))])}
          >
            <Plus size={13} /> Add all {missing.length} other options
          </button>
        )}
        {items.length > 1 && Math.abs(sum - 100) > 1e-6 && (
          <button
            type="button"
            className={formStyles.add}
            onClick={() => {
              const percents = asPercents(weights);
              set(items.map((item, place) => ({ ...item, weight: percents[place] ?? 0 })));
            }}
          >
            Write the weights as per cent
          </button>
        )}
      </div>
    </>
  );
}

function ValueCell({ path }: { path: FormField['path'] }) {
  const { ids, base } = useFormPlace();
  const key = path.join('.');
  // The key stands for the path, which is a new list on every rendering.
  // oxlint-disable-next-line react/exhaustive-deps
  const place = useMemo(() => ({ ids, base: [...base, ...path] }), [ids, base, key]);
  return (
    <FormPlaceContext value={place}>
      <FieldValueField
        field={{ path: ['value'], label: 'Value', input: valueInput }}
        input={valueInput}
        controlId={key}
      />
    </FormPlaceContext>
  );
}

function Weight({
  weight,
  label,
  onChange,
}: {
  weight: number;
  label: string;
  onChange: (weight: number) => string | null;
}) {
  const draft = useDraftField<number | null>({
    value: weight,
    write: writeFigure,
    read: (text) => readFigure(text, false),
    commit: (next) => onChange(next ?? 0),
  });
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        className={formStyles.line}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
