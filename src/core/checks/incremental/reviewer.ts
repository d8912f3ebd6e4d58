import type { Change } from '../../model/changes.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import type { Problem } from '../../model/problem.ts';
import { singleton } from '../../model/queries.ts';
import { keptContext } from '../context/keptContext.ts';
import { mutedBy } from '../mutedBy.ts';
import { checks } from '../registry.ts';
import type { MutedProblem, Review } from '../review.ts';
import { createMemory, sameItems } from './memory.ts';
import { placesIn, severityRank } from './placesIn.ts';
import { ruleAnswers } from './ruleAnswers.ts';
import { watchedTable } from './watchedTable.ts';

/**
 * Makes a reviewer: it is shown one state of a blueprint after another and keeps what it has worked out, down to
 * what one rule says about one record, as long as nothing that was read for it has become another.
 */
export function createReviewer(): (blueprint: Blueprint) => Review {
  const memory = createMemory();
  const table = watchedTable(memory);
  const { context, forget } = keptContext(table, memory);
  const rules = checks.all.map((check) => ruleAnswers(check, table, context, memory));
  const places = placesIn(context, memory);

  const found = memory.answer(() => {
    const problems = rules.flatMap((rule) => rule.read().problems);
    const { stageOf, lastOf } = places.read();
    const placed = problems.map((problem) => {
      const { recordId } = problem;
      if (recordId === null) return { problem, place: -1 };
      return { problem, place: stageOf.get(recordId) ?? lastOf(context.blueprint.records[recordId]?.type) };
    });
    // Sorting is stable: problems of one place stay in the order of the rules.
    placed.sort(
      (a, b) => severityRank[a.problem.severity] - severityRank[b.problem.severity] || a.place - b.place,
    );
    return placed.map(({ problem }) => problem);
  }, sameItems);

  const review = memory.answer((): Review => {
    const { mutedRules } = singleton(context.blueprint, 'policies');
    const muted: MutedProblem[] = [];
    const problems = found.read().filter((problem) => {
      const place = mutedBy(mutedRules, problem);
      if (place >= 0) muted.push({ problem, place, reason: mutedRules[place]?.reason ?? '' });
      return place < 0;
    });
    let [asked, open] = [0, 0];
    for (const rule of rules) {
      const { check, questions, asks } = rule.read();
      if (asks === 0) continue;
      asked += asks;
      for (const [problem, count] of questions) {
        if (mutedBy(mutedRules, problem) >= 0) asked -= count;
        else open += count;
      }
      // A rule that is muted everywhere asks nothing.
      if (mutedRules.some((each) => each.check === check && each.recordIds.length === 0))
        asked -= asks - [...questions.values()].reduce((sum, count) => sum + count, 0);
    }
    return { problems, muted, agreement: { asked, answered: asked - open } };
  });

  return (blueprint) => {
    for (const id of table.show(blueprint)) {
      forget(id);
      for (const rule of rules) rule.forget(id);
    }
    return withStandingRecords(review.read(), blueprint);
  };
}

/** A fix that deletes a record must name it as it is now, wherever it has been moved to. */
function withStandingRecords(review: Review, { records }: Blueprint): Review {
  const isMoved = (change: Change) => change.op === 'remove' && records[change.record.id] !== change.record;
  const standing = (problem: Problem): Problem => {
    const { fix } = problem;
    if (fix === undefined || !fix.changes.some(isMoved)) return problem;
    const changes = fix.changes.map((change) =>
      change.op === 'remove' ? { ...change, record: records[change.record.id] ?? change.record } : change,
    );
    return { ...problem, fix: { ...fix, changes } };
  };
  const problems = review.problems.map(standing);
  return sameItems(review.problems, problems) ? review : { ...review, problems };
}
