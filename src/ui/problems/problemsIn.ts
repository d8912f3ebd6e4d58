import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Problem } from '../../core/model/problem.ts';

const found = new WeakMap<Blueprint, readonly Problem[]>();

/** The problems of a blueprint; found once for every state of it. */
export function problemsIn(blueprint: Blueprint): readonly Problem[] {
  let problems = found.get(blueprint);
  if (problems === undefined) {
    problems = [];
    found.set(blueprint, problems);
  }
  return problems;
}
