import { checkOf } from './context/checkOf.ts';

export const tooManyAdmins = checkOf('policies', {
  id: 'tooManyAdmins',
  label: 'More teams with full access than agreed',
  kind: 'completeness',
  severity: 'warning',
  why: 'Whoever has full admin access can change the lead source or other important information. Only a few people should, to protect forecasts and ROI reports.',
  find({ adminTeamIds, adminLimit }) {
    if (adminTeamIds.length <= adminLimit) return [];
    return [
      {
        path: ['adminTeamIds'],
        sentence: `${adminTeamIds.length} teams may change everything; agreed are ${adminLimit} at most.`,
        remedy: 'Take full access from some of them, or agree on another limit.',
      },
    ];
  },
});
