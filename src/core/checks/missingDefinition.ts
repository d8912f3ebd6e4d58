import { checkOf } from './context/checkOf.ts';

export const missingDefinition = checkOf('stage', {
  id: 'missingDefinition',
  label: 'Stages that are not defined in our words',
  kind: 'completeness',
  severity: 'gap',
  why: 'Few companies have standard definitions of who is what. It is for you to decide what a stage means, in your own words.',
  asks: ({ route }) => (route === 'success' ? 1 : 0),
  find({ name, definition, route }) {
    if (route !== 'success' || definition.trim() !== '') return [];
    return [
      {
        path: ['definition'],
        sentence: `It is not written down what ${name} means.`,
        remedy: 'Say in a sentence or two which leads are there.',
      },
    ];
  },
});
