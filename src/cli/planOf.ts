import { atLevel } from '../core/compile/atLevel.ts';
import { compileBlueprint } from '../core/compile/compileBlueprint.ts';
import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Problem } from '../core/model/problem.ts';
import type { RunSettings } from './runOptions.ts';
import type { Terminal } from './terminal.ts';

/** The plan of a blueprint for a run of so many days; where there is none, says why and returns null. */
export function planOf(
  blueprint: Blueprint,
  { days, level }: Pick<RunSettings, 'days' | 'level'>,
  terminal: Terminal,
): Plan | null {
  const { plan, problems } = compileBlueprint(blueprint, Math.ceil(days));
  if (plan !== null) return atLevel(plan, level);
  reportErrors('This blueprint cannot be run yet:', problems, terminal);
  return null;
}

/** Says what is wrong, with its remedies. */
export function reportErrors(heading: string, problems: readonly Problem[], terminal: Terminal): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  terminal.report(`${heading}\n`);
  for (const { sentence, remedy } of errors) terminal.report(`  ${sentence} ${remedy}\n`);
}
