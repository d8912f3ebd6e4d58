import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

const wide = { wide: true } as const;

/** Scenarios: named sets of changes to the blueprint. */
export const scenario: RecordForm = {
  type: 'scenario',
  title: 'Scenarios',
  one: 'scenario',
  group: 'What holds',
  about: 'Questions that begin with “what if”: each a named set of other numbers, or of another structure.',
  initial: { name: 'New scenario' },
  say: (record) => countWords((record['settings'] as readonly unknown[]).length),
  fields: [
    field('name', 'Name', { kind: 'text' }),
    field('description', 'The question', { kind: 'longText', placeholder: 'What would happen if …?' }, wide),
    field(
      'settings',
      'What it changes',
      {
        kind: 'list',
        list: {
          add: 'Set a number',
          initial: () => null,
          say: (item) => String(item['recordId']),
          fields: ['recordId', 'path', 'value'].map((member) => field(member, member, { kind: 'fact' })),
        },
      },
      { ...wide, editor: 'scenarioContent' },
    ),
    // Told by the same list: what is there only in the scenario, and what is not.
    field('adds', 'Adds', { kind: 'fact' }, { when: () => false }),
    field('removes', 'Does without', { kind: 'fact' }, { when: () => false }),
  ],
};

function countWords(count: number): string {
  return count === 0 ? '' : count === 1 ? '1 number' : `${count} numbers`;
}
