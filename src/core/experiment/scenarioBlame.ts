import type { FieldPath } from '../model/changes.ts';
import type { Problem } from '../model/problem.ts';
import type { Scenario } from '../model/records/organisation.ts';

/** Says what is wrong at a place of a scenario. The sentence goes on from the scenario's name. */
export type Blame = (path: FieldPath, sentence: string, remedy: string) => void;

/** Collects what is wrong with a scenario as problems of its record. */
export function blameOn({ id, name }: Scenario, problems: Problem[]): Blame {
  return (path, sentence, remedy) =>
    problems.push({
      check: 'scenario',
      severity: 'error',
      recordId: id,
      path,
      sentence: `The scenario “${name}” ${sentence}`,
      remedy,
    });
}
