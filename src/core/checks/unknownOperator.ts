import { comparisonsIn } from '../criteria/criterion.ts';
import { operators } from '../criteria/operators/registry.ts';
import { capital } from './context/words.ts';
import type { Check } from './check.ts';

export const unknownOperator: Check = {
  id: 'unknownOperator',
  label: 'Comparisons with an operator this version does not know',
  find: ({ criteria, names }) =>
    criteria.flatMap(({ record, path, criterion, words }) =>
      comparisonsIn(criterion)
        .filter(({ operator }) => operators.find(operator) === undefined)
        .map((comparison) => ({
          check: 'unknownOperator',
          severity: 'warning' as const,
          recordId: record.id,
          path,
          sentence: `${capital(words)} compares ${names.subject(comparison)} by "${comparison.operator}", which this version does not know, so it never holds.`,
          remedy: 'Choose one of the ways of comparing there are.',
        })),
    ),
};
