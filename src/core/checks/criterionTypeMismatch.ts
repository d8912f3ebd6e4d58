import { comparisonsIn } from '../criteria/criterion.ts';
import { checkOf } from './context/checkOf.ts';
import { mismatchOf } from './context/operands.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital } from './context/words.ts';

export const criterionTypeMismatch = checkOf(typesWithCriteria, {
  id: 'criterionTypeMismatch',
  label: 'Comparisons of things that cannot be compared',
  kind: 'structure',
  severity: 'warning',
  why: 'A comparison that does not fit its field never holds, and nobody sees why.',
  find: (record, { criteriaOf, names, world }) =>
    criteriaOf(record).flatMap(({ path, criterion, words }) =>
      comparisonsIn(criterion).flatMap((comparison) => {
        const { subject } = comparison;
        const field = subject.kind === 'field' ? world.field(subject.fieldId) : undefined;
        // A field that does not exist is another problem, and has no type to be wrong about.
        if (subject.kind === 'field' && field === undefined) return [];
        const mismatch = mismatchOf(comparison, field);
        if (mismatch === null) return [];
        return [
          {
            path,
            sentence: `In ${words}: ${capital(names.subject(comparison))} ${mismatch}.`,
            remedy: 'Choose another way of comparing, or another value.',
          },
        ];
      }),
    ),
});
