import { typeWords } from '../../model/names.ts';
import type { RecordOf, RecordType } from '../../model/records.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from './checkContext.ts';
import { checkOf, type RuleWords } from './checkOf.ts';
import { capital } from './words.ts';

/** A rule for records of a type that nothing refers to. */
export function unusedCheck<T extends RecordType>(
  type: T,
  rule: Pick<RuleWords, 'id' | 'label' | 'why'> & {
    readonly remedy: string;
    /** Whether the record is of use all the same. */
    isUseful?(record: RecordOf<T>, context: CheckContext): boolean;
  },
): Check {
  const { id, label, why, remedy, isUseful } = rule;
  return checkOf(type, {
    id,
    label,
    kind: 'completeness',
    severity: 'gap',
    why,
    find(record, context) {
      if (context.idsOf('stage').length === 0 || context.isUsed(record.id)) return [];
      if (isUseful?.(record, context)) return [];
      return [
        {
          sentence: `${capital(`the ${typeWords[type]}`)} ${context.name(record.id)} is used nowhere.`,
          remedy,
          fix: { label: 'Delete it', changes: [{ op: 'remove', record }] },
        },
      ];
    },
  });
}
