import type { Problem } from '../core/model/problem.ts';

/** What stands in the way of a plan: the first of the problems, and what to do about it. */
export function sayBlocked(problems: readonly Problem[]): string {
  const first = problems.find(({ severity }) => severity === 'error');
  return `${first?.sentence ?? 'The blueprint cannot be run.'} ${first?.remedy ?? ''}`.trim();
}

/** What an error says of itself. */
export function sayReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
