import { referenceRules } from '../../model/referenceRules.ts';
import { recordTypes, type RecordType } from '../../model/records.ts';

/** The kinds of record that ask something of a lead anywhere. */
export const typesWithCriteria: readonly RecordType[] = recordTypes.filter((type) =>
  referenceRules[type].some(({ holds }) => holds === 'criteria' || holds === 'neededCriterion'),
);
