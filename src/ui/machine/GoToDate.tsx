import { useState, type FormEvent } from 'react';
import { parseDate, daysFromCivil } from '../../core/lib/civil.ts';
import { instantOfLocal, zoneOffset } from '../../core/lib/zone.ts';
import { Button } from '../controls/Button.tsx';
import { TextInput } from '../controls/TextInput.tsx';
import styles from './ClockPanel.module.css';

const DAY = 86_400_000;

/** Lets time pass until a date and time in the blueprint's time zone; only forwards. */
export function GoToDate({
  start,
  now,
  timeZone,
  onGo,
}: {
  start: number;
  now: number;
  timeZone: string;
  onGo: (until: number) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const until = typed === null ? null : readLocal(typed, start, timeZone);
  const isPast = until !== null && until < now;
  const go = (event: FormEvent) => {
    event.preventDefault();
    if (until === null || isPast) return;
    setTyped(null);
    onGo(until);
  };
  return (
    <form className={styles.date} onSubmit={go}>
      <TextInput
        type="datetime-local"
        size="small"
        aria-label="Go to a date"
        aria-invalid={isPast || undefined}
        value={typed ?? writeLocal(start + now, timeZone)}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" size="small" disabled={until === null || isPast}>
        Go
      </Button>
      {isPast && (
        <p className={styles.past} role="alert">
          A lead cannot go back in time; step back instead.
        </p>
      )}
    </form>
  );
}

/** "2027-01-04T09:00" as milliseconds since the run's start; null where it is no date and time. */
export function readLocal(text: string, start: number, timeZone: string): number | null {
  const [date = '', time = ''] = text.split('T');
  const civil = parseDate(date);
  const clock = /^(\d{2}):(\d{2})$/.exec(time);
  if (civil === undefined || clock === null) return null;
  const local = daysFromCivil(civil) * DAY + Number(clock[1]) * 3_600_000 + Number(clock[2]) * 60_000;
  return instantOfLocal(timeZone, local) - start;
}

function writeLocal(instant: number, timeZone: string): string {
  return new Date(instant + zoneOffset(timeZone, instant)).toISOString().slice(0, 16);
}
