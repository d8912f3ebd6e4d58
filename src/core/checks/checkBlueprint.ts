import type { Blueprint } from '../model/blueprint.ts';
import type { Problem } from '../model/problem.ts';
import { reviewBlueprint } from './reviewBlueprint.ts';

/**
 * Everything that is wrong with a blueprint or not agreed yet: errors first, then warnings, then gaps, each in the
 * order of the stages; what people have muted is left out. Never throws. The same list as long as it is the same.
 */
export function checkBlueprint(blueprint: Blueprint): readonly Problem[] {
  return reviewBlueprint(blueprint).problems;
}
