import type { Problem } from '../../model/problem.ts';
import type { Check, CheckContext } from '../check.ts';

/** A check for what the compiler found, with a quick fix where there is an obvious one. */
export function blockerCheck(
  id: string,
  label: string,
  fixFor: (problem: Problem, context: CheckContext) => Problem['fix'] = () => undefined,
): Check {
  return {
    id,
    label,
    find: (context) =>
      context.blockers
        .filter(({ check }) => check === id)
        .map((problem) => {
          const fix = fixFor(problem, context);
          return fix === undefined || fix.changes.length === 0 ? problem : { ...problem, fix };
        }),
  };
}
