import { checkOf } from './context/checkOf.ts';

export const fieldWithoutEditor = checkOf('field', {
  id: 'fieldWithoutEditor',
  label: 'Governed fields that nobody may change',
  kind: 'completeness',
  severity: 'gap',
  why: 'Few people may change a governed field, but somebody has to, or its mistakes stay.',
  asks: ({ governed }) => (governed ? 1 : 0),
  find({ name, governed, editableByTeamIds }) {
    if (!governed || editableByTeamIds.length > 0) return [];
    return [
      {
        path: ['editableByTeamIds'],
        sentence: `${name} is governed, but nobody has said who may change it.`,
        remedy: 'Name the one or two teams that may.',
      },
    ];
  },
});
