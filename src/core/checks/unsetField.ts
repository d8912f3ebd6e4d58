import { comparisonsIn } from '../criteria/criterion.ts';
import { checkOf } from './context/checkOf.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital } from './context/words.ts';

export const unsetField = checkOf(typesWithCriteria, {
  id: 'unsetField',
  label: 'Criteria about a field that nobody fills in',
  kind: 'structure',
  severity: 'warning',
  why: 'A criterion can only hold if somebody or something fills in the field it asks for. Otherwise the way never opens.',
  find: (record, { criteriaOf, world, isFilledIn }) =>
    criteriaOf(record).flatMap(({ path, criterion, words }) => {
      const asked = comparisonsIn(criterion).flatMap(({ subject, operator }) =>
        subject.kind === 'field' && operator !== 'isUnknown' ? [subject.fieldId] : [],
      );
      return [...new Set(asked)].flatMap((id) => {
        const field = world.field(id);
        if (field === undefined || isFilledIn(id)) return [];
        return [
          {
            path,
            sentence: `${capital(words)} includes ${field.name}, but no lead source, signal, stage or team fills it in.`,
            remedy: 'Say at which stage it is tracked or which teams may edit it, or ask for something else.',
          },
        ];
      });
    }),
});
