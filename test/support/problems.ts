import { checkBlueprint } from '../../src/core/checks/checkBlueprint.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { Problem } from '../../src/core/model/problem.ts';

/** What one check finds in a blueprint. */
export function problemsBy(check: string, blueprint: Blueprint): Problem[] {
  return checkBlueprint(blueprint).filter((problem) => problem.check === check);
}

/** The sentences of what one check finds. */
export function said(check: string, blueprint: Blueprint): string[] {
  return problemsBy(check, blueprint).map(({ sentence }) => sentence);
}
