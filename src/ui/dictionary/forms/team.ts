import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

/** Teams: who owns stages and does the work. */
export const team: RecordForm = {
  type: 'team',
  title: 'Teams',
  one: 'team',
  about: 'Who owns stages and does the work, and how much of it they can do.',
  initial: { name: 'New team' },
  say: (record) => (record['headCount'] === null ? '' : `${String(record['headCount'])} people`),
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('abbreviation', 'Short', { kind: 'text' }),
    field('colour', 'Colour', { kind: 'colour' }),
    field('description', 'What they do', { kind: 'longText' }, { wide: true }),
    field('headCount', 'People at work', { kind: 'number', unit: 'people', none: 'no limit' }),
    field('calendarId', 'Working hours', { kind: 'reference', type: 'calendar', none: "the blueprint's" }),
    field('costPerHour', 'Cost per hour', { kind: 'number', money: true }),
    field('queueLimit', 'Longest queue', { kind: 'number', unit: 'leads', none: 'no limit' }),
  ],
};
