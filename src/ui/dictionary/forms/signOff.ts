import { field } from '../../forms/formField.ts';
import type { RecordForm } from '../recordForm.ts';

const decisions = [
  { value: 'open', label: 'is still open' },
  { value: 'agreed', label: 'is agreed' },
  { value: 'rejected', label: 'is rejected' },
] as const;

/** Sign-offs: who has agreed to what, and when. */
export const signOff: RecordForm = {
  type: 'signOff',
  title: 'Sign-offs',
  one: 'sign-off',
  group: 'What holds',
  about:
    'What has to be agreed before anybody configures the CRM: who agreed, when, and under which condition.',
  initial: { subject: 'New agreement' },
  say: (record) =>
    ({ open: 'open', agreed: 'agreed', rejected: 'rejected' })[String(record['decision'])] ?? '',
  fields: [
    field('subject', 'What', { kind: 'text' }),
    field('decision', 'It', { kind: 'choice', options: decisions }),
    field('person', 'By', { kind: 'text', placeholder: 'Name of the person' }),
    field('role', 'As', { kind: 'text', placeholder: 'Head of marketing' }),
    field('teamId', 'For', { kind: 'reference', type: 'team', none: 'no team yet' }),
    field(
      'date',
      'On',
      { kind: 'text', placeholder: '2027-01-04' },
      { when: ({ decision }) => decision !== 'open' },
    ),
    field('comment', 'Under which condition', { kind: 'longText' }, { wide: true }),
  ],
};
