import { checkBlueprint } from '../../core/checks/checkBlueprint.ts';
import type { Problem, Severity } from '../../core/model/problem.ts';
import { ExitCode, type Command } from '../command.ts';
import { readBlueprint } from '../readBlueprint.ts';

export const check: Command = {
  name: 'check',
  usage: 'FILE [--json]',
  summary: 'Lists what is wrong with a blueprint or not agreed yet, and what to do about it.',
  details: [
    'error: no machine and no run. warning: probably wrong. gap: not agreed yet.',
    'Exits with 1 when there are errors; warnings and gaps are no reason.',
  ],
  options: { json: { description: 'Prints the problems as JSON.' } },
  operands: 1,
  async run(typed, terminal) {
    const problems = checkBlueprint(await readBlueprint(typed, terminal));
    const asJson = typed.options['json'] === true;
    terminal.print(asJson ? `${JSON.stringify(problems.map(withoutFix), null, 2)}\n` : inWords(problems));
    return problems.some(({ severity }) => severity === 'error') ? ExitCode.found : ExitCode.well;
  },
};

/** A quick fix is for the interface: it names changes of records, which a reader of the list does not make. */
function withoutFix({ check: id, severity, recordId, path = [], sentence, remedy }: Problem): object {
  return { check: id, severity, recordId, path, sentence, remedy };
}

function inWords(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ severity, recordId, sentence, remedy }) =>
      `${severity.padEnd(7)}  ${sentence} ${remedy}${recordId === null ? '' : ` (${recordId})`}\n`,
  );
  return `${lines.join('')}${countWords(problems)}\n`;
}

function countWords(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const counted = (severity: Severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  };
  return `${counted('error')}, ${counted('warning')}, ${counted('gap')}.`;
}
