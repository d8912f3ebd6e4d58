import type { FieldType } from '../../../core/criteria/valueKinds.ts';
import { field as row } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

/** What people call the types of fields. */
export const fieldTypeNames: Readonly<Record<FieldType, string>> = {
  text: 'Text',
  longText: 'Long text',
  email: 'E-mail address',
  phone: 'Phone number',
  url: 'Web address',
  number: 'Number',
  currency: 'Amount of money',
  percent: 'Percentage',
  boolean: 'Yes or no',
  choice: 'One of several',
  multiChoice: 'Some of several',
  date: 'Date',
  dateTime: 'Date and time',
};

/** Fields: the data dictionary. */
export const field: RecordForm = {
  type: 'field',
  title: 'Fields',
  group: 'What is recorded',
  one: 'field',
  about: 'The data dictionary: what is known about a lead, where it lives and who may change it.',
  initial: { name: 'New field' },
  say: (record) => fieldTypeNames[record['fieldType'] as FieldType],
  fields: [
    row('name', 'Name', { kind: 'text' }),
    row('fieldType', 'Type', {
      kind: 'choice',
      options: Object.entries(fieldTypeNames).map(([value, label]) => ({ value, label })),
    }),
    row(
      'options',
      'Options',
      {
        kind: 'list',
        list: {
          add: 'Add an option',
          initial: { value: 'new', label: '' },
          say: (item) => String(item['label'] === '' ? item['value'] : item['label']),
          none: 'No options yet: nothing can be chosen.',
          fields: [
            row('value', 'Value stored', { kind: 'text' }),
            row('label', 'Reads as', { kind: 'text', placeholder: 'like the value' }),
          ],
        },
      },
      {
        wide: true,
        editor: 'options',
        when: ({ fieldType }) => fieldType === 'choice' || fieldType === 'multiChoice',
      },
    ),
    row(
      'unit',
      'Unit',
      { kind: 'text', placeholder: 'employees' },
      {
        when: ({ fieldType }) => fieldType === 'number',
      },
    ),
    row('description', 'What it means', { kind: 'longText' }, { wide: true }),
    row('object', 'Belongs to', {
      kind: 'choice',
      options: [
        { value: 'contact', label: 'the contact' },
        { value: 'company', label: 'the company' },
        { value: 'deal', label: 'the deal' },
      ],
    }),
    row('systemOfRecordToolId', 'Lives in', { kind: 'reference', type: 'tool', none: 'not said' }),
    row('crmName', 'Name in the CRM', { kind: 'text', placeholder: 'lead_source' }),
    row('editableByTeamIds', 'Who may change it', { kind: 'references', type: 'team', none: 'not said' }),
    row('governed', 'Governed: few may change it', { kind: 'yesNo' }),
    row('isPersonal', 'Personal data', { kind: 'yesNo' }),
    row('key', 'Name in the machine', { kind: 'fact' }),
  ],
};
