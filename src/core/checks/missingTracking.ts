import { answerCheck } from './context/answerCheck.ts';

export const missingTracking = answerCheck({
  id: 'missingTracking',
  label: 'Stages whose data is not tracked',
  why: 'What is not written into a field of one system cannot be counted, and conversion rates are guesses.',
  answers: ['tracked'],
  remedy: 'Name the fields that are filled in there, and the system of record that holds them.',
  say({ name, trackedFieldIds, systemOfRecordToolId }) {
    if (trackedFieldIds.length === 0)
      return { sentence: `${name} does not say which fields track it.`, path: ['trackedFieldIds'] };
    if (systemOfRecordToolId === null)
      return {
        sentence: `${name} does not say which system holds its data.`,
        path: ['systemOfRecordToolId'],
      };
    return { sentence: `${name} does not say how it is tracked.`, path: ['trackedFieldIds'] };
  },
});
