import type { Problem, Severity } from '../../core/model/problem.ts';

/** How each severity is called where people read it, the gravest first. */
export const severities: readonly { id: Severity; title: string; count: string; about: string }[] = [
  {
    id: 'error',
    title: 'To mend',
    count: 'to mend',
    about: 'As long as these stand, there is no machine and no run.',
  },
  { id: 'warning', title: 'To look at', count: 'to look at', about: 'Probably not what you mean.' },
  { id: 'gap', title: 'To agree', count: 'to agree', about: 'Nobody has said it yet.' },
];

/** The problems of one severity, those of one record together. */
export function problemsOf(problems: readonly Problem[], severity: Severity): readonly Problem[] {
  return problems.filter((problem) => problem.severity === severity);
}
