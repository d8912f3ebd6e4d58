import { comparisonsIn, type Criterion } from '../criteria/criterion.ts';
import { setMember } from '../model/changes.ts';
import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOfWhole } from './context/checkOf.ts';
import { listed } from './context/words.ts';

export const thresholdDiffers = checkOfWhole({
  id: 'thresholdDiffers',
  label: 'A score threshold that the criteria do not ask for',
  kind: 'completeness',
  severity: 'warning',
  why: 'The score model says from which score a lead counts as qualified. The criteria ask for a number of their own, and the two have to be one.',
  find(context) {
    const { blueprint } = context;
    const model = singleton(blueprint, 'scoreModel');
    const qualified = context.stage(singleton(blueprint, 'settings').qualifiedStageId);
    if (model.threshold === null || qualified === undefined) return [];
    const asked = [...new Set(criteriaInto(qualified, context).flatMap(scoresAsked))];
    if (asked.length === 0 || asked.includes(model.threshold)) return [];
    const [only] = asked;
    return [
      {
        recordId: model.id,
        path: ['threshold'],
        sentence: `The score model calls a lead qualified from ${model.threshold}, but ${qualified.name} asks for a score of ${listed(asked.map(String))}.`,
        remedy: 'Make the two the same number.',
        ...(asked.length === 1 && only !== undefined
          ? {
              fix: {
                label: `Set the threshold to ${only}`,
                changes: setMember(model, ['threshold'], only),
              },
            }
          : {}),
      },
    ];
  },
});

function criteriaInto({ id, enterCriteria }: Stage, { waysInto }: CheckContext): (Criterion | null)[] {
  return [enterCriteria, ...waysInto(id).map(({ criteria }) => criteria)];
}

/** The least total scores that a criterion asks for. */
function scoresAsked(criterion: Criterion | null): number[] {
  return comparisonsIn(criterion).flatMap(({ subject, operator, value }) =>
    subject.kind === 'score' &&
    subject.component === 'total' &&
    (operator === 'isAtLeast' || operator === 'isMoreThan') &&
    typeof value === 'number'
      ? [value]
      : [],
  );
}
