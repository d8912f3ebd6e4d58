import type { Problem } from '../../model/problem.ts';
import type { RecordId } from '../../model/records.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context/checkContext.ts';
import { problemOf } from '../context/checkOf.ts';
import type { Memory } from './memory.ts';
import type { WatchedTable } from './watchedTable.ts';

/** What one rule says, of one record or of all. */
export interface RuleAnswer {
  readonly check: string;
  readonly problems: readonly Problem[];
  /** How many questions it asks, and how many are open at each problem. */
  readonly asks: number;
  readonly questions: ReadonlyMap<Problem, number>;
}

export interface RuleAnswers {
  read(): RuleAnswer;
  forget(id: RecordId): void;
}

const noQuestions: ReadonlyMap<Problem, number> = new Map();

/** What a rule says about every record, kept for each by itself. */
export function ruleAnswers(
  check: Check,
  table: WatchedTable,
  context: CheckContext,
  memory: Memory,
): RuleAnswers {
  const { about } = check;
  const silent: RuleAnswer = { check: check.id, problems: [], asks: 0, questions: noQuestions };

  const answerOf = (id: RecordId | null): RuleAnswer => {
    const record = id === null ? null : context.blueprint.records[id];
    if (record === undefined) return silent;
    const asks = check.asks(record, context);
    const findings = check.find(record, context);
    if (findings.length === 0) return asks === 0 ? silent : { ...silent, asks };
    const problems = new Map<string, Problem>();
    const questions = new Map<Problem, number>();
    for (const finding of findings) {
      const problem = problemOf(check, id, finding);
      const words = `${problem.recordId} ${JSON.stringify(problem.path)} ${problem.sentence}`;
      // The same thing twice in one place (a comparison written down twice) is said once.
      if (problems.has(words)) continue;
      problems.set(words, problem);
      if (asks > 0) questions.set(problem, finding.open ?? 1);
    }
    return { check: check.id, problems: [...problems.values()], asks, questions };
  };

  if (about === null) {
    const answer = memory.answer(() => answerOf(null), saySame);
    return { read: () => answer.read(), forget: () => undefined };
  }
  const each = memory.answers(answerOf, saySame);
  const all = memory.answer((): RuleAnswer => {
    const problems: Problem[] = [];
    let asks = 0;
    let questions: Map<Problem, number> | null = null;
    for (const type of about)
      for (const id of table.idsOf(type)) {
        const answer = each.of(id);
        asks += answer.asks;
        if (answer.problems.length > 0) problems.push(...answer.problems);
        for (const [problem, count] of answer.questions) (questions ??= new Map()).set(problem, count);
      }
    return { check: check.id, problems, asks, questions: questions ?? noQuestions };
  });
  return { read: () => all.read(), forget: (id) => each.forget(id) };
}

/** Two answers without problems are told apart by nothing but the number of questions. */
function saySame(before: RuleAnswer, now: RuleAnswer): boolean {
  return before.problems.length === 0 && now.problems.length === 0 && before.asks === now.asks;
}
