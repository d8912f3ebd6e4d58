import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

/** Statuses: what the team has done with the lead. */
export const status: RecordForm = {
  type: 'status',
  title: 'Lead statuses',
  group: 'What is recorded',
  one: 'status',
  about: 'The second dimension: what the team has done with the lead.',
  initial: { name: 'New status' },
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('definition', 'What it means', { kind: 'longText' }, { wide: true }),
    field('setBy', 'Set by itself when', {
      kind: 'choice',
      options: [
        { value: null, label: 'never' },
        { value: 'activityStarted', label: 'work on the lead begins' },
        { value: 'contactMade', label: 'somebody spoke with the lead' },
        { value: 'handOff', label: 'the lead changes owner' },
      ],
    }),
    field('key', 'Name in the machine', { kind: 'fact' }),
  ],
};
