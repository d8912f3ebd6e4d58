import type { Blueprint } from '../model/blueprint.ts';
import { createReviewer } from './incremental/reviewer.ts';
import type { Review } from './review.ts';

const known = new WeakMap<object, Review>();
// One for all: whoever asks about a blueprint mostly asks about the one that was asked about before, with an edit.
const review = createReviewer();

/**
 * Everything the rules have to say about a blueprint. Never throws. The same answer as long as the blueprint does
 * not change; after an edit only what it touches is looked at again.
 */
export function reviewBlueprint(blueprint: Blueprint): Review {
  const before = known.get(blueprint.records);
  if (before !== undefined) return before;
  const made = review(blueprint);
  known.set(blueprint.records, made);
  return made;
}
