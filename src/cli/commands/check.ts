import { agreedPercent } from '../../core/checks/agreedPercent.ts';
import { checks } from '../../core/checks/registry.ts';
import type { MutedProblem, Review } from '../../core/checks/review.ts';
import { reviewBlueprint } from '../../core/checks/reviewBlueprint.ts';
import type { Problem, Severity } from '../../core/model/problem.ts';
import { ruleTable, rulesAsJson } from '../checkRules.ts';
import { ExitCode, type Command } from '../command.ts';
import { readBlueprint } from '../readBlueprint.ts';
import type { Terminal } from '../terminal.ts';

export const check: Command = {
  name: 'check',
  usage: 'FILE [--json] | --rules [--json]',
  summary: 'Lists what is wrong with a blueprint or not agreed yet, and what to do about it.',
  details: [
    'structure: the machine cannot mean this. completeness: people have not agreed this yet.',
    'error: no machine and no run. warning: probably wrong. gap: not agreed yet.',
    'Muted problems are listed with the reason people gave; errors cannot be muted.',
    'Exits with 1 when there are errors; warnings and gaps are no reason.',
  ],
  options: {
    json: { description: 'Prints the problems as JSON.' },
    rules: {
      description: 'Lists the rules instead, with kind and severity (as JSON also why); needs no file.',
    },
  },
  operands: 1,
  async run(typed, terminal) {
    const asJson = typed.options['json'] === true;
    if (typed.options['rules'] === true) {
      terminal.print(asJson ? rulesAsJson(checks.all) : ruleTable(checks.all));
      return ExitCode.well;
    }
    return listProblems(reviewBlueprint(await readBlueprint(typed, terminal)), asJson, terminal);
  },
};

function listProblems(review: Review, asJson: boolean, terminal: Terminal): ExitCode {
  const { problems, muted } = review;
  const all = [
    ...problems.map((problem) => asData(problem)),
    ...muted.map(({ problem, reason }) => ({ ...asData(problem), muted: { reason } })),
  ];
  terminal.print(asJson ? `${JSON.stringify(all, null, 2)}\n` : inWords(review));
  return problems.some(({ severity }) => severity === 'error') ? ExitCode.found : ExitCode.well;
}

/** A quick fix is for the interface: it names changes of records, which a reader of the list does not make. */
function asData({ check: id, severity, recordId, path = [], sentence, remedy }: Problem): object {
  return { check: id, kind: kindOf(id), severity, recordId, path, sentence, remedy };
}

function kindOf(id: string): string {
  return checks.find(id)?.kind ?? 'structure';
}

function inWords({ problems, muted, agreement }: Review): string {
  return [
    ...problems.map((problem) => `${lineOf(problem)}\n`),
    ...muted.map((each) => `${mutedLine(each)}\n`),
    `${countWords(problems)}${muted.length === 0 ? '' : ` ${muted.length} muted.`}\n`,
    `${agreedPercent(agreement)} % agreed: ${agreement.answered} of ${agreement.asked} questions have an answer.\n`,
  ].join('');
}

function lineOf({ check: id, severity, recordId, sentence, remedy }: Problem): string {
  const place = recordId === null ? '' : ` (${recordId})`;
  return `${severity.padEnd(7)}  ${kindOf(id).padEnd(12)}  ${sentence} ${remedy}${place}`;
}

function mutedLine({ problem, reason }: MutedProblem): string {
  const why = reason.trim() === '' ? 'without a reason' : `because: ${reason.trim().replace(/\s+/g, ' ')}`;
  const place = problem.recordId === null ? '' : ` (${problem.recordId})`;
  return `${'muted'.padEnd(7)}  ${kindOf(problem.check).padEnd(12)}  ${problem.sentence} Muted ${why}${place}`;
}

function countWords(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const counted = (severity: Severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return `${count} ${severity}${count === 1 ? '' : 's'}`;
  };
  return `${counted('error')}, ${counted('warning')}, ${counted('gap')}.`;
}
