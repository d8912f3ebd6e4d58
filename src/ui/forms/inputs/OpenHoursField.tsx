import type { Calendar } from '../../../core/model/records/organisation.ts';
import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { readHours, writeHours } from '../openHoursWords.ts';
import { weekdayNames } from '../sharedFields.ts';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

type Stretches = Calendar['openHours'];

/** The open hours of a week, a line for every day. */
export function OpenHoursField({ field }: InputProps<'openHours'>) {
  const { value, commit } = useMember(field.path);
  const all = (Array.isArray(value) ? value : []) as Stretches;
  return (
    <table className={styles.table} aria-label={field.label}>
      <tbody>
        {weekdayNames.map((name, index) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <Day
                name={name}
                weekday={index + 1}
                all={all}
                onChange={(next) => commit(next as unknown as never)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({
  name,
  weekday,
  all,
  onChange,
}: {
  name: string;
  weekday: number;
  all: Stretches;
  onChange: (next: Stretches) => string | null;
}) {
  const draft = useDraftField({
    value: all.filter((stretch) => stretch.weekday === weekday) as readonly Stretches[number][],
    write: writeHours,
    read: (text) => readHours(text, weekday),
    commit: (own) =>
      onChange(
        [...all.filter((stretch) => stretch.weekday !== weekday), ...own].toSorted(
          (a, b) => a.weekday - b.weekday || a.from - b.from,
        ),
      ),
  });
  return (
    <>
      <input
        type="text"
        autoComplete="off"
        aria-label={`Open on ${name}`}
        className={styles.line}
        placeholder="closed"
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
