import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

/** Tools: the systems the work is done in. */
export const tool: RecordForm = {
  type: 'tool',
  title: 'Tools',
  group: 'Who does it',
  one: 'tool',
  about: 'The systems the work is done in.',
  initial: { name: 'New tool' },
  say: (record) => String(record['category']),
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('category', 'Category', { kind: 'text', placeholder: 'CRM, marketing automation' }),
    field('description', 'What for', { kind: 'longText' }, { wide: true }),
    field('ownerTeamId', 'Looked after by', { kind: 'reference', type: 'team', none: 'nobody yet' }),
  ],
};
