import { isJsonObject, type Json } from '../../../core/lib/json.ts';
import { apportion } from '../../../core/lib/apportion.ts';
import type { Source } from '../../../core/model/records/data.ts';
import { Tabs } from '../../controls/Tabs.tsx';
import { readFigure, writeFigure } from '../../forms/figures.ts';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { Nested } from '../../forms/Nested.tsx';
import { monthNames } from '../../forms/sharedFields.ts';
import { useDraftField } from '../../forms/useDraftField.ts';
import { useMember } from '../../forms/useMember.ts';
import styles from './Editors.module.css';
import { BarRow } from './BarRow.tsx';

type Volume = Source['arrivals']['volume'];

const daysIn = { hour: 1 / 24, day: 1, week: 7, year: 365 } as const;

/** How many leads a source brings: a row of twelve months with their total, or a steady rate. */
export function VolumeEditor({ field }: { field: FormField }) {
  const { value, commit } = useMember(field.path);
  if (!isJsonObject(value) || field.input.kind !== 'variant') return null;
  const volume = value as unknown as Volume;
  const set = (next: Volume) => commit(next as unknown as Json);
  const rateFields = field.input.variants.find(({ kind }) => kind === 'rate')?.fields ?? [];
  return (
    <>
      <Tabs
        kind="choice"
        size="small"
        label={field.label}
        value={volume.kind}
        tabs={[
          { value: 'monthly', label: 'Month by month' },
          { value: 'rate', label: 'At a steady rate' },
        ]}
        onChange={(kind) => kind !== volume.kind && set(kind === 'rate' ? asRate(volume) : asMonths(volume))}
      />
      {volume.kind === 'monthly' ? (
        <>
          <BarRow
            label={field.label}
            names={monthNames}
            values={volume.leads}
            onChange={(leads) => set({ kind: 'monthly', leads })}
          />
          <YearTotal leads={volume.leads} onChange={(leads) => set({ kind: 'monthly', leads })} />
        </>
      ) : (
        <div className={styles.inset}>
          <Nested path={field.path} fields={rateFields} />
        </div>
      )}
    </>
  );
}

/** The total of the year; a new one is spread over the months in the proportions they have. */
function YearTotal({
  leads,
  onChange,
}: {
  leads: readonly number[];
  onChange: (leads: number[]) => string | null;
}) {
  const total = leads.reduce((sum, each) => sum + each, 0);
  const draft = useDraftField<number | null>({
    value: Math.round(total * 100) / 100,
    write: writeFigure,
    read: (text) => readFigure(text, false),
    commit: (next) => onChange(apportion(Math.max(0, Math.round(next ?? 0)), leads)),
  });
  const isEven = leads.every((each) => Math.abs(each - total / 12) < 1);
  return (
    <div className={styles.totalLine}>
      <label className={styles.total}>
        A year
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={formStyles.line}
          {...draft.props}
        />
        leads
      </label>
      {!isEven && (
        <button
          type="button"
          className={formStyles.add}
          onClick={() =>
            onChange(
              apportion(
                Math.round(total),
                leads.map(() => 1),
              ),
            )
          }
        >
          Spread evenly
        </button>
      )}
      <span className={styles.quiet}>A new total keeps the season; twelve figures can be pasted.</span>
      <InputProblem>{draft.problem}</InputProblem>
    </div>
  );
}

function asRate(volume: Volume): Volume {
  const total = volume.kind === 'monthly' ? volume.leads.reduce((sum, each) => sum + each, 0) : 0;
  return { kind: 'rate', leads: Math.round((total / 365) * 1_000) / 1_000, per: 'day' };
}

function asMonths(volume: Volume): Volume {
  const perDay = volume.kind === 'rate' ? volume.leads / daysIn[volume.per] : 0;
  return {
    kind: 'monthly',
    leads: apportion(
      Math.round(perDay * 365),
      Array.from({ length: 12 }, () => 1),
    ),
  };
}
