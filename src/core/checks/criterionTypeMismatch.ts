import { comparisonsIn } from '../criteria/criterion.ts';
import { findRecord } from '../model/queries.ts';
import { mismatchOf } from './context/operands.ts';
import { capital } from './context/words.ts';
import type { Check } from './check.ts';

export const criterionTypeMismatch: Check = {
  id: 'criterionTypeMismatch',
  label: 'Comparisons of things that cannot be compared',
  find: ({ blueprint, criteria, names }) =>
    criteria.flatMap(({ record, path, criterion, words }) =>
      comparisonsIn(criterion).flatMap((comparison) => {
        const { subject } = comparison;
        const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
        // A field that does not exist is another problem, and has no type to be wrong about.
        if (subject.kind === 'field' && field === undefined) return [];
        const mismatch = mismatchOf(comparison, field);
        if (mismatch === null) return [];
        return [
          {
            check: 'criterionTypeMismatch',
            severity: 'warning' as const,
            recordId: record.id,
            path,
            sentence: `In ${words}: ${capital(names.subject(comparison))} ${mismatch}.`,
            remedy: 'Choose another way of comparing, or another value.',
          },
        ];
      }),
    ),
};
