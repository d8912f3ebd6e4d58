import { policiesSections } from '../../inspector/blueprintSections.ts';
import type { RecordForm } from '../recordForm.ts';

/** The rules the company gives itself. */
export const policies: RecordForm = {
  type: 'policies',
  title: 'Policies',
  one: 'policy',
  group: 'What holds',
  about:
    'The rules the company gives itself: whether a stage may be skipped, who may change what, how often it is reviewed.',
  initial: {},
  fields: policiesSections.flatMap(({ fields }) => fields),
};
