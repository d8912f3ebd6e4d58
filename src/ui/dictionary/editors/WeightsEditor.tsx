import { Plus } from 'lucide-react';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { useMember } from '../../forms/useMember.ts';
import { BarRow } from './BarRow.tsx';

/** Weights of weekdays or hours with a bar each; none while all are alike. */
export function WeightsEditor({ field }: { field: FormField }) {
  const { value, commit } = useMember(field.path);
  if (field.input.kind !== 'figures') return null;
  const { labels, none = 'all alike' } = field.input;
  const weights = Array.isArray(value) ? (value as readonly number[]) : [];
  if (weights.length === 0)
    return (
      <button type="button" className={formStyles.add} onClick={() => commit(labels.map(() => 1))}>
        <Plus size={13} /> {none}
      </button>
    );
  return (
    <>
      <BarRow label={field.label} names={labels} values={weights} onChange={(next) => commit(next)} />
      <button type="button" className={formStyles.add} onClick={() => commit([])}>
        Back to: {none}
      </button>
    </>
  );
}
