import { checkOf } from './context/checkOf.ts';

export const personalWithoutRecord = checkOf('field', {
  id: 'personalWithoutRecord',
  label: 'Personal data without a system of record',
  kind: 'completeness',
  severity: 'gap',
  why: 'Whoever asks what you know about them, or asks you to forget it, must get an answer from one place.',
  asks: ({ isPersonal }) => (isPersonal ? 1 : 0),
  find({ name, isPersonal, systemOfRecordToolId }) {
    if (!isPersonal || systemOfRecordToolId !== null) return [];
    return [
      {
        path: ['systemOfRecordToolId'],
        sentence: `${name} is personal data, but nobody has said which system holds it.`,
        remedy: 'Choose the system of record.',
      },
    ];
  },
});
