import { singleton } from '../model/queries.ts';
import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const tooManyEditors = checkOf(['field', 'policies'], {
  id: 'tooManyEditors',
  label: 'Lead sources and governed fields that many may change',
  kind: 'completeness',
  severity: 'warning',
  why: 'When many people can change the lead source or other governed fields, forecasts and ROI reports go wrong, and only the account holder would notice.',
  find(record, { blueprint }): Finding[] {
    const { adminLimit } = singleton(blueprint, 'policies');
    const remedy = `Let no more than ${adminLimit} ${adminLimit === 1 ? 'team' : 'teams'} change it; the others ask them.`;
    if (record.type === 'field') {
      const count = record.editableByTeamIds.length;
      if (!record.governed || count <= adminLimit) return [];
      return [
        {
          path: ['editableByTeamIds'],
          sentence: `${count} teams may change ${record.name}, although it is governed.`,
          remedy,
        },
      ];
    }
    return record.access.flatMap(({ subject, teamIds }, at) => {
      if (!/\bsources?\b/i.test(subject) || teamIds.length <= adminLimit) return [];
      return [
        {
          path: ['access', at, 'teamIds'],
          sentence: `${teamIds.length} teams may change “${subject}”.`,
          remedy,
        },
      ];
    });
  },
});
