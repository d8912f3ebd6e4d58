import { checkOf } from './context/checkOf.ts';

export const sourceNotAgreed = checkOf('source', {
  id: 'sourceNotAgreed',
  label: 'Lead sources that not both sides have agreed to',
  kind: 'completeness',
  severity: 'gap',
  why: 'Marketing and sales develop the original source together, or each counts another and the return on it is argued about.',
  asks: (_, { idsOf }) => (idsOf('team').length > 1 ? 1 : 0),
  find({ name, agreedByTeamIds }, { idsOf }) {
    if (idsOf('team').length < 2 || agreedByTeamIds.length > 1) return [];
    return [
      {
        path: ['agreedByTeamIds'],
        sentence:
          agreedByTeamIds.length === 0
            ? `No team has agreed to the lead source ${name}.`
            : `Only one team has agreed to the lead source ${name}.`,
        remedy: 'Let marketing and sales agree on it, and note both.',
      },
    ];
  },
});
