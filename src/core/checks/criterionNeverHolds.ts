import { describeComparison } from '../criteria/describe.ts';
import type { Transition } from '../model/records/transition.ts';
import type { Finding } from './check.ts';
import { contradictionIn, type Contradiction } from './context/contradiction.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { typesWithCriteria } from './context/typesWithCriteria.ts';
import { capital, listed } from './context/words.ts';

export const criterionNeverHolds = checkOf(typesWithCriteria, {
  id: 'criterionNeverHolds',
  label: 'Criteria that no lead can meet',
  kind: 'structure',
  severity: 'warning',
  why: 'Comparisons that exclude one another close a way for ever, although it is drawn as if leads took it.',
  find(record, context) {
    const alone = context.criteriaOf(record).flatMap(({ path, criterion, words }): Finding[] => {
      const contradiction = contradictionIn(criterion, context.world);
      if (contradiction === null) return [];
      const sentence = `${capital(words)} can never hold: ${reasonFor(contradiction, context)}.`;
      return [{ path, sentence, remedy }];
    });
    return record.type === 'transition' ? [...alone, ...together(record, context)] : alone;
  },
});

const remedy = 'Change one of the comparisons, or remove it.';

/** What a way and the stages at its ends ask cannot hold at once, though each by itself could. */
function together(way: Transition, context: CheckContext): Finding[] {
  const { world } = context;
  const demands = demandsOfWay(way, context);
  // What can never hold by itself has been said already.
  if (demands.length < 2 || demands.some((each) => contradictionIn(each, world) !== null)) return [];
  const contradiction = contradictionIn({ all: demands }, world);
  if (contradiction === null) return [];
  const from = context.stage(way.fromId)?.name ?? 'its stage';
  const to = context.stage(way.toId)?.name ?? 'its target';
  return [
    {
      sentence: `The way from ${from} to ${to} can never open, because its criteria and those of the stages ask together: ${reasonFor(contradiction, context)}.`,
      remedy,
    },
  ];
}

function reasonFor(contradiction: Contradiction, { names }: CheckContext): string {
  if (contradiction.length === 0) return 'it has a group "any of" with nothing in it';
  return listed(contradiction.map((each) => describeComparison(each, names)));
}
