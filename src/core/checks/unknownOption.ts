import { listOf, sameValue } from '../criteria/compare.ts';
import { comparisonsIn, type Comparison } from '../criteria/criterion.ts';
import type { SubjectWorld } from './context/candidates.ts';
import { checkOf } from './context/checkOf.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital, listed } from './context/words.ts';

export const unknownOption = checkOf(typesWithCriteria, {
  id: 'unknownOption',
  label: 'Comparisons with what cannot be chosen',
  kind: 'structure',
  severity: 'warning',
  why: 'A value that is no option of its field is never there to be found: mostly an option that was renamed.',
  find: (record, { world, criteriaOf, names }) =>
    criteriaOf(record).flatMap(({ path, criterion, words }) =>
      comparisonsIn(criterion).flatMap((comparison) => {
        const strange = strangeValues(comparison, world);
        if (strange.length === 0) return [];
        const subject = capital(names.subject(comparison));
        return [
          {
            path,
            sentence: `In ${words}: ${subject} has no option ${listed(strange.map((value) => `"${value}"`))}.`,
            remedy: 'Choose one of the options, or add it to the field.',
          },
        ];
      }),
    ),
});

/** The values of a comparison that a lead cannot have, where it has options at all. */
function strangeValues(comparison: Comparison, world: SubjectWorld): string[] {
  const { subject, value } = comparison;
  if (subject.kind !== 'field' || !world.isSound(comparison)) return [];
  const field = world.field(subject.fieldId);
  const isChosen = field?.fieldType === 'choice' || field?.fieldType === 'multiChoice';
  if (field === undefined || !isChosen || field.options.length === 0) return [];
  const possible = [...field.options.map((option) => option.value), ...world.occurring(field.id)];
  return listOf(value).flatMap((asked) =>
    typeof asked === 'string' && !possible.some((each) => sameValue(each, asked)) ? [asked] : [],
  );
}
