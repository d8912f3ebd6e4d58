import { checkOf } from './context/checkOf.ts';

export const sourceWithoutDefinition = checkOf('source', {
  id: 'sourceWithoutDefinition',
  label: 'Lead sources that are not defined',
  kind: 'completeness',
  severity: 'gap',
  why: 'All lead sources are labelled correctly only when it is written down which leads belong to which.',
  asks: () => 1,
  find({ name, definition }) {
    if (definition.trim() !== '') return [];
    return [
      {
        path: ['definition'],
        sentence: `It is not written down which leads come from ${name}.`,
        remedy: 'Say in a sentence what makes a lead one of this source.',
      },
    ];
  },
});
