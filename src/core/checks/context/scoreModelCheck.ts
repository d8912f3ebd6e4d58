import { singleton } from '../../model/queries.ts';
import type { RecordOf } from '../../model/records.ts';
import type { Check, Finding } from '../check.ts';
import type { CheckContext } from './checkContext.ts';
import { checkOfWhole, type RuleWords } from './checkOf.ts';
import { pointsFor } from './scorePoints.ts';

/** A rule for a question about the score model, asked where scoring is used at all. */
export function scoreModelCheck(
  rule: Pick<RuleWords, 'id' | 'label' | 'why'> & {
    isOpen(model: RecordOf<'scoreModel'>, context: CheckContext): boolean;
    readonly finding: Finding;
  },
): Check {
  const { id, label, why, isOpen, finding } = rule;
  const isScoring = (context: CheckContext) => pointsFor('total', context).length > 0;
  return checkOfWhole({
    id,
    label,
    kind: 'completeness',
    severity: 'gap',
    why,
    asks: (context) => (isScoring(context) ? 1 : 0),
    find(context) {
      const model = singleton(context.blueprint, 'scoreModel');
      return isScoring(context) && isOpen(model, context) ? [{ recordId: model.id, ...finding }] : [];
    },
  });
}
