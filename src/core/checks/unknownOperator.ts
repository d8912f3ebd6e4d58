import { comparisonsIn } from '../criteria/criterion.ts';
import { operators } from '../criteria/operators/registry.ts';
import { checkOf } from './context/checkOf.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital } from './context/words.ts';

export const unknownOperator = checkOf(typesWithCriteria, {
  id: 'unknownOperator',
  label: 'Comparisons with an operator this version does not know',
  kind: 'structure',
  severity: 'warning',
  why: 'A way of comparing that the program does not know never holds. It is kept as it came, for the version that does know it.',
  find: (record, { criteriaOf, names }) =>
    criteriaOf(record).flatMap(({ path, criterion, words }) =>
      comparisonsIn(criterion)
        .filter(({ operator }) => operators.find(operator) === undefined)
        .map((comparison) => ({
          path,
          sentence: `${capital(words)} compares ${names.subject(comparison)} by "${comparison.operator}", which this version does not know, so it never holds.`,
          remedy: 'Choose one of the ways of comparing there are.',
        })),
    ),
});
