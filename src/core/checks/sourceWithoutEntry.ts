import { setMember } from '../model/changes.ts';
import { recordsOf } from '../model/queries.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

export const sourceWithoutEntry: Check = {
  id: 'sourceWithoutEntry',
  label: 'Lead sources whose leads begin nowhere in particular',
  find: ({ blueprint, stages, stage }) =>
    recordsOf(blueprint, 'source').flatMap((source): Problem[] => {
      // Referred leads begin where the way of the referral leads.
      if (source.isReferral) return [];
      const entry = stage(source.entryStageId);
      const common = {
        check: 'sourceWithoutEntry',
        severity: 'warning',
        recordId: source.id,
        path: ['entryStageId'],
      } as const;
      if (entry === undefined) {
        const points = stages.filter(({ isEntryPoint }) => isEntryPoint);
        const [only] = points;
        const changes = only === undefined ? [] : setMember(source, ['entryStageId'], only.id);
        return [
          {
            ...common,
            sentence: `Leads of ${source.name} begin in no stage.`,
            remedy: 'Choose the entry point in which they begin.',
            // With one entry point there is nothing to choose.
            ...(points.length === 1 && only !== undefined
              ? { fix: { label: `Let them begin in ${only.name}`, changes } }
              : {}),
          },
        ];
      }
      if (entry.isEntryPoint) return [];
      return [
        {
          ...common,
          sentence: `Leads of ${source.name} begin in ${entry.name}, which is no entry point.`,
          remedy: `Choose an entry point, or make ${entry.name} one.`,
          fix: {
            label: `Make ${entry.name} an entry point`,
            changes: setMember(entry, ['isEntryPoint'], true),
          },
        },
      ];
    }),
};
