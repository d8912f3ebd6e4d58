import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

/** Phases: bands of consecutive stages. */
export const phase: RecordForm = {
  type: 'phase',
  title: 'Phases',
  group: 'What is recorded',
  one: 'phase',
  about: 'Bands of consecutive stages, from the top of the funnel to after the sale.',
  initial: { name: 'New phase' },
  say: (record) => String(record['subtitle']),
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('subtitle', 'Also called', { kind: 'text', placeholder: 'top of funnel' }),
    field('definition', 'What it means', { kind: 'longText' }, { wide: true }),
  ],
};
