import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));

/** Calendars: when there is somebody there. */
export const calendar: RecordForm = {
  type: 'calendar',
  title: 'Calendars',
  group: 'Who does it',
  one: 'calendar',
  about: 'When there is somebody there. Business hours and days are counted in these.',
  initial: { name: 'New calendar', openHours: office },
  say: (record) => String(record['timeZone']).split('/').at(-1)?.replaceAll('_', ' ') ?? '',
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field(
      'timeZone',
      'Time zone',
      { kind: 'text', placeholder: "the blueprint's" },
      {
        editor: 'timeZone',
      },
    ),
    field('openHours', 'Open', { kind: 'openHours' }, { wide: true, editor: 'week' }),
    field('hoursPerDay', 'One business day is', { kind: 'number', unit: 'open hours' }),
    field(
      'holidays',
      'Days off',
      {
        kind: 'list',
        list: {
          add: 'Add a day off',
          initial: { date: '2027-12-25', name: '' },
          say: (item) => [item['date'], item['name']].filter((part) => part !== '').join(' · '),
          fields: [field('date', 'Date', { kind: 'date' }), field('name', 'Name', { kind: 'text' })],
        },
      },
      { wide: true, editor: 'holidays' },
    ),
  ],
};
