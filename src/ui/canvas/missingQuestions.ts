import { answersOf } from '../../core/compile/stageCard.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { stageQuestions } from '../inspector/stageQuestions.ts';

/** A question of the stage card that has no answer yet, and the field that gives it. */
export interface MissingQuestion {
  readonly question: string;
  readonly path: readonly string[];
}

/** What a stage's card has not said yet, in the order in which the inspector asks. */
export function missingQuestions(blueprint: Blueprint, stageId: string): readonly MissingQuestion[] {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined) return [];
  const { missing } = answersOf(stage, blueprint);
  return stageQuestions
    .filter(({ answer }) => missing.includes(answer))
    .map(({ question, fields }) => ({ question, path: (fields[0]?.path ?? []).map(String) }));
}
