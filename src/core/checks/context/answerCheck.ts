import type { FieldPath } from '../../model/changes.ts';
import type { Stage } from '../../model/records/stage.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { StageAnswer } from '../../stage-kinds/stageKind.ts';
import type { Check } from '../check.ts';
import { checkOf } from './checkOf.ts';

/** A rule for questions of the stage card that a stage's kind asks and neither it nor its group answers. */
export function answerCheck(rule: {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly answers: readonly StageAnswer[];
  readonly remedy: string;
  /** What is missing, as a sentence, and the member that would say it. */
  say(stage: Stage, missing: readonly StageAnswer[]): { readonly sentence: string; readonly path: FieldPath };
}): Check {
  const { id, label, why, answers, remedy, say } = rule;
  return checkOf('stage', {
    id,
    label,
    kind: 'completeness',
    severity: 'gap',
    why,
    asks: (stage) => answers.filter((answer) => stageKindOf(stage).answers.includes(answer)).length,
    find(stage, { unanswered }) {
      const missing = unanswered(stage.id).filter((answer) => answers.includes(answer));
      return missing.length === 0 ? [] : [{ ...say(stage, missing), remedy, open: missing.length }];
    },
  });
}
