import type { Criterion } from '../criteria/criterion.ts';
import { describeComparison } from '../criteria/describe.ts';
import type { Problem } from '../model/problem.ts';
import type { Transition } from '../model/records/transition.ts';
import { contradictionIn, type Contradiction } from './context/contradiction.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { capital, listed } from './context/words.ts';
import type { Check, CheckContext } from './check.ts';

export const criterionNeverHolds: Check = {
  id: 'criterionNeverHolds',
  label: 'Criteria that no lead can meet',
  find(context) {
    const { world } = context;
    const hopeless = new Set<Criterion>();
    const alone = context.criteria.flatMap(({ record, path, criterion, words }): Problem[] => {
      const contradiction = contradictionIn(criterion, world);
      if (contradiction === null) return [];
      hopeless.add(criterion);
      const sentence = `${capital(words)} can never hold: ${reasonFor(contradiction, context)}.`;
      return [
        { check: 'criterionNeverHolds', severity: 'warning', recordId: record.id, path, sentence, remedy },
      ];
    });
    const together = context.transitions.flatMap((way): Problem[] => {
      const demands = demandsOfWay(way, context);
      // What can never hold by itself has been said already.
      if (demands.length < 2 || demands.some((each) => hopeless.has(each))) return [];
      const contradiction = contradictionIn({ all: demands }, world);
      return contradiction === null ? [] : [closedWay(way, contradiction, context)];
    });
    return [...alone, ...together];
  },
};

const remedy = 'Change one of the comparisons, or remove it.';

function closedWay(way: Transition, contradiction: Contradiction, context: CheckContext): Problem {
  const from = context.stage(way.fromId)?.name ?? 'its stage';
  const to = context.stage(way.toId)?.name ?? 'its target';
  return {
    check: 'criterionNeverHolds',
    severity: 'warning',
    recordId: way.id,
    sentence: `The way from ${from} to ${to} can never open, because its criteria and those of the stages ask together: ${reasonFor(contradiction, context)}.`,
    remedy,
  };
}

function reasonFor(contradiction: Contradiction, { names }: CheckContext): string {
  if (contradiction.length === 0) return 'it has a group "any of" with nothing in it';
  return listed(contradiction.map((each) => describeComparison(each, names)));
}
