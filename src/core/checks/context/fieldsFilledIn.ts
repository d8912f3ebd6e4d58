import type { Blueprint } from '../../model/blueprint.ts';
import { recordsOf } from '../../model/queries.ts';

/** The fields that lead sources or signals give leads, or that a stage tracks or requires. */
export function fieldsFilledIn(blueprint: Blueprint): Set<string> {
  return new Set([
    ...recordsOf(blueprint, 'source').flatMap(({ attributes }) => attributes.map(({ fieldId }) => fieldId)),
    ...recordsOf(blueprint, 'signal').flatMap(({ sets }) => sets.map(({ fieldId }) => fieldId)),
    ...recordsOf(blueprint, 'stage').flatMap(({ trackedFieldIds, requiredFieldIds }) => [
      ...trackedFieldIds,
      ...requiredFieldIds,
    ]),
  ]);
}
