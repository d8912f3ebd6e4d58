import { singleton } from '../model/queries.ts';
import type { Check } from './check.ts';

export const tooManyAdmins: Check = {
  id: 'tooManyAdmins',
  label: 'More teams with full access than agreed',
  find({ blueprint }) {
    const { id, adminTeamIds, adminLimit } = singleton(blueprint, 'policies');
    if (adminTeamIds.length <= adminLimit) return [];
    return [
      {
        check: 'tooManyAdmins',
        severity: 'warning',
        recordId: id,
        path: ['adminTeamIds'],
        sentence: `${adminTeamIds.length} teams may change everything; agreed are ${adminLimit} at most.`,
        remedy: 'Take full access from some of them, or agree on another limit.',
      },
    ];
  },
};
