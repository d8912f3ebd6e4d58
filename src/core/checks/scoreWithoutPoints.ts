import { comparisonsIn } from '../criteria/criterion.ts';
import { checkOf } from './context/checkOf.ts';
import { pointsFor } from './context/scorePoints.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital } from './context/words.ts';

export const scoreWithoutPoints = checkOf(typesWithCriteria, {
  id: 'scoreWithoutPoints',
  label: 'Criteria about a score that nothing gives points for',
  kind: 'structure',
  severity: 'warning',
  why: 'As long as no fit rule and no signal gives points, the score of every lead is nought.',
  find: (record, context) =>
    context.criteriaOf(record).flatMap(({ path, criterion, words }) => {
      const empty = comparisonsIn(criterion).find(
        ({ subject }) => subject.kind === 'score' && pointsFor(subject.component, context).length === 0,
      );
      if (empty === undefined) return [];
      return [
        {
          path,
          sentence: `${capital(words)} includes the ${context.names.subject(empty)}, but nothing gives any points for it.`,
          remedy: 'Give signals points, add fit rules to the score model, or ask for something else.',
        },
      ];
    }),
});
