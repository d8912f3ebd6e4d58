import { readDuration, sayDuration } from '../../../core/model/durationWords.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Duration } from '../../../core/model/records/time.ts';
import { Picker } from '../../controls/Picker.tsx';
import { useDocument, useWorkspace } from '../../hooks/services.ts';
import { businessCalendar } from '../businessCalendar.ts';
import styles from '../Form.module.css';
import { useFormPlace } from '../formPlace.ts';
import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A length of time typed in words ("4 business hours"); business time names its calendar. */
export function DurationField({ field, input, controlId }: InputProps<'duration'>) {
  const { value, mixed, commit } = useMember(field.path);
  const { ids } = useFormPlace();
  const { document } = useWorkspace();
  const calendars = useDocument(({ blueprint }) => recordsOf(blueprint, 'calendar'));
  const duration = mixed ? null : ((value ?? null) as Duration | null);
  const draft = useDraftField<Duration | null>({
    value: duration,
    write: (each) => (each === null ? '' : sayDuration(each)),
    read(text) {
      if (text.trim() === '')
        return input.none === '' ? { problem: 'A length of time is needed here.' } : { value: null };
      // What was counted in a calendar stays in it.
      const read = readDuration(
        text,
        duration?.calendarId ?? businessCalendar(document.getState().blueprint, ids[0]),
      );
      return 'problem' in read ? read : { value: read.duration };
    },
    commit,
  });
  const calendar = calendars.find(({ id }) => id === duration?.calendarId);
  return (
    <>
      <input
        id={controlId}
        type="text"
        autoComplete="off"
        className={styles.line}
        placeholder={mixed ? 'several values' : input.none}
        {...draft.props}
      />
      {duration !== null &&
        duration.calendarId !== null &&
        (calendars.length > 1 || calendar === undefined) && (
          <span className={styles.hint}>
            counted in{' '}
            <Picker
              label="Calendar"
              options={calendars.map(({ id, name }) => ({ value: id, label: name }))}
              chosen={calendar ? [{ value: calendar.id, label: calendar.name }] : []}
              onChoose={([calendarId]) =>
                calendarId !== undefined &&
                findRecord(document.getState().blueprint, 'calendar', calendarId) &&
                commit({ ...duration, calendarId })
              }
              className={styles.token}
            >
              {calendar?.name ?? 'a deleted calendar'}
            </Picker>
          </span>
        )}
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
