import { Plus, X } from 'lucide-react';
import type { Delay } from '../../../core/model/records/time.ts';
import { IconButton } from '../../controls/IconButton.tsx';
import { CurvePicture } from '../CurvePicture.tsx';
import { distributionVariants } from '../distributionVariants.ts';
import { Fold } from '../Fold.tsx';
import styles from '../Form.module.css';
import { field as row } from '../formField.ts';
import { Nested } from '../Nested.tsx';
import { sayDelay } from '../sayDelay.ts';
import { timeUnitOptions } from '../sharedFields.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

const delayFields = [
  row(
    'distribution',
    'Spread',
    { kind: 'variant', variants: distributionVariants },
    { wide: true, bare: true },
  ),
  row('unit', 'Counted in', { kind: 'choice', options: timeUnitOptions }),
  row('calendarId', 'Within', { kind: 'reference', type: 'calendar', none: 'elapsed time' }),
];

/** A length of time that differs from lead to lead: said in words, opened to change it. */
export function DelayField({ field, input }: InputProps<'delay'>) {
  const { value, mixed, commit } = useMember(field.path);
  const delay = mixed ? null : ((value ?? null) as Delay | null);
  if (delay === null) {
    const start: Delay = { distribution: { kind: 'exponential', mean: 1 }, unit: 'days', calendarId: null };
    return (
      <button
        type="button"
        className={styles.add}
        onClick={() => commit(start)}
        aria-label={`${field.label}: ${input.none}. Say how long`}
      >
        <Plus size={13} /> {mixed ? 'several values' : input.none}
      </button>
    );
  }
  return (
    <Fold
      title={sayDelay(delay)}
      label={`${field.label}: ${sayDelay(delay)}`}
      tools={
        <IconButton size="small" label={`Say "${input.none}" instead`} onClick={() => commit(null)}>
          <X size={13} />
        </IconButton>
      }
    >
      <Nested path={field.path} fields={delayFields} />
      <CurvePicture distribution={delay.distribution} />
    </Fold>
  );
}
