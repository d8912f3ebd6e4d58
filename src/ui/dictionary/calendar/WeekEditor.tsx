import type { Json } from '../../../core/lib/json.ts';
import type { Calendar } from '../../../core/model/records/organisation.ts';
import { openHoursAWeek, readWeek, sayWeek } from '../../../core/model/weekWords.ts';
import formStyles from '../../forms/Form.module.css';
import type { FormField } from '../../forms/formField.ts';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { OpenHoursField } from '../../forms/inputs/OpenHoursField.tsx';
import { Fold } from '../../forms/Fold.tsx';
import { useDraftField } from '../../forms/useDraftField.ts';
import { useMember } from '../../forms/useMember.ts';
import styles from './Week.module.css';
import { WeekGrid } from './WeekGrid.tsx';

type Stretches = readonly Calendar['openHours'][number][];

const hoursInput = { kind: 'openHours' } as const;

/** The open hours of a week: said in words, painted in a grid, or typed day by day. */
export function WeekEditor({ field, controlId }: { field: FormField; controlId: string }) {
  const { value, commit } = useMember(field.path);
  const openHours = (Array.isArray(value) ? value : []) as unknown as Stretches;
  const set = (next: Stretches) => commit(next as unknown as Json);
  const draft = useDraftField<Stretches>({
    value: openHours,
    write: (hours) => (hours.length === 0 ? '' : sayWeek(hours)),
    read: (text) => {
      const read = readWeek(text);
      return 'problem' in read ? read : { value: read.openHours };
    },
    commit: set,
  });
  const hours = Math.round(openHoursAWeek(openHours) * 10) / 10;
  return (
    <>
      <input
        id={controlId}
        type="text"
        autoComplete="off"
        aria-label="Open hours in words"
        placeholder="never open; write “Mon–Fri 9–17”"
        className={`${formStyles.line} ${styles.words}`}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
      <WeekGrid openHours={openHours} onChange={set} />
      <p className={styles.quiet}>
        {hours.toLocaleString('en')} {hours === 1 ? 'hour' : 'hours'} a week. Paint over the grid to open
        hours; begin on open ones to close them.
      </p>
      <Fold title="Day by day">
        <OpenHoursField field={field} input={hoursInput} controlId={controlId} />
      </Fold>
    </>
  );
}
