import { targetsSections } from '../../inspector/blueprintSections.ts';
import type { RecordForm } from '../recordForm.ts';

/** What the company wants to reach in a year. */
export const targets: RecordForm = {
  type: 'targets',
  title: 'Targets',
  one: 'target',
  group: 'What holds',
  about: 'What the company wants to reach in a fiscal year. A run is held against it, month by month.',
  initial: {},
  fields: targetsSections.flatMap(({ fields }) => fields),
};
