import { comparisonsIn } from '../criteria/criterion.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';

/** Which ways have their rounds asked for by some criterion. */
export function askedRounds(blueprint: Blueprint): Set<string> {
  const criteria = [
    ...recordsOf(blueprint, 'stage').flatMap(({ enterCriteria, leaveCriteria, sla, activities }) => [
      enterCriteria,
      leaveCriteria,
      ...sla.variants.map(({ appliesTo }) => appliesTo),
      ...activities.map(({ appliesTo }) => appliesTo),
    ]),
    ...recordsOf(blueprint, 'transition').flatMap((transition) => [
      transition.criteria,
      ...transition.modifiers.map(({ appliesTo }) => appliesTo),
    ]),
    ...recordsOf(blueprint, 'signal').flatMap(({ modifiers }) => modifiers.map(({ appliesTo }) => appliesTo)),
    ...recordsOf(blueprint, 'team').flatMap(({ priorities }) => priorities.map(({ appliesTo }) => appliesTo)),
  ];
  return new Set(
    criteria
      .flatMap(comparisonsIn)
      .flatMap(({ subject }) => (subject.kind === 'rounds' ? [subject.transitionId] : [])),
  );
}
