import type { Problem } from '../../model/problem.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from './checkContext.ts';
import { checkOfWhole } from './checkOf.ts';

/** A rule for what the compiler found, with a quick fix where there is an obvious one. */
export function blockerCheck(rule: {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  fixFor?(problem: Problem, context: CheckContext): Problem['fix'];
}): Check {
  const { id, label, why, fixFor } = rule;
  return checkOfWhole({
    id,
    label,
    kind: 'structure',
    severity: 'error',
    why,
    find: (context) =>
      context.blockers
        .filter(({ check }) => check === id)
        .map((problem) => {
          const fix = fixFor?.(problem, context);
          return fix === undefined ? problem : { ...problem, fix };
        }),
  });
}
