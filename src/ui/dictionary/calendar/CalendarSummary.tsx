import { useState } from 'react';
import { nextOpening, type Opening } from '../../../core/model/nextOpening.ts';
import { singleton } from '../../../core/model/queries.ts';
import type { BlueprintRecord } from '../../../core/model/records.ts';
import { openHoursAWeek, sayWeek } from '../../../core/model/weekWords.ts';
import { writeTimeOfDay } from '../../forms/timeOfDay.ts';
import { useDocument } from '../../hooks/services.ts';
import styles from '../editors/Editors.module.css';
import { inCity } from '../editors/teamHours.ts';

/** What a calendar comes to: its week in words, its days off, and when it opens or closes next. */
export function CalendarSummary({ record }: { record: BlueprintRecord }) {
  const zone = useDocument(({ blueprint }) => singleton(blueprint, 'settings').timeZone);
  // The sentence is of the moment at which the record was opened.
  const [now] = useState(() => Date.now());
  if (record.type !== 'calendar') return null;
  const timeZone = record.timeZone === '' ? zone : record.timeZone;
  const hours = Math.round(openHoursAWeek(record.openHours) * 10) / 10;
  const off = record.holidays.length;
  const days = off === 0 ? '' : ` Closed on ${off === 1 ? 'one day' : `${off} days`}.`;
  const opening = nextOpening(record, timeZone, now);
  return (
    <p className={`${styles.sentence} ${styles.twoLines}`}>
      {sentence(sayWeek(record.openHours))}
      {inCity({ timeZone })}: {hours.toLocaleString('en')} {hours === 1 ? 'hour' : 'hours'} a week.{days}{' '}
      {sayOpening(opening)}
    </p>
  );
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function sayOpening(opening: Opening | null): string {
  if (opening === null) return 'It does not open in the next year.';
  const { isOpen, inDays, weekday, day, month } = opening;
  const time = writeTimeOfDay(opening.minute);
  if (isOpen) return `Open now, until ${time}.`;
  if (inDays === 0) return `It opens today at ${time}.`;
  if (inDays === 1) return `It opens tomorrow at ${time}.`;
  return `It opens on ${weekdays[weekday - 1]}, ${day} ${months[month - 1]}, at ${time}.`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
