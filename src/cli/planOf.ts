import { compileBlueprint } from '../core/compile/compileBlueprint.ts';
import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Terminal } from './terminal.ts';

/** The plan of a blueprint; where there is none, says why and returns null. */
export function planOf(blueprint: Blueprint, terminal: Terminal): Plan | null {
  const { plan, problems } = compileBlueprint(blueprint);
  if (plan !== null) return plan;
  const errors = problems.filter(({ severity }) => severity === 'error');
  terminal.report('This blueprint cannot be run yet:\n');
  for (const { sentence, remedy } of errors) terminal.report(`  ${sentence} ${remedy}\n`);
  return null;
}
