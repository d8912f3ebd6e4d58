import type { FieldPath } from '../../model/changes.ts';
import type { Stage } from '../../model/records/stage.ts';
import type { StageAnswer } from '../../stage-kinds/stageKind.ts';
import type { Check } from '../check.ts';

/** A check for questions of the stage card that a stage's kind asks and neither it nor its group answers. */
export function answerCheck(check: {
  readonly id: string;
  readonly label: string;
  readonly answers: readonly StageAnswer[];
  readonly remedy: string;
  /** What is missing, as a sentence, and the member that would say it. */
  say(stage: Stage, missing: readonly StageAnswer[]): { readonly sentence: string; readonly path: FieldPath };
}): Check {
  const { id, label, answers, remedy, say } = check;
  return {
    id,
    label,
    find: ({ stages, unanswered }) =>
      stages.flatMap((stage) => {
        const missing = unanswered(stage.id).filter((answer) => answers.includes(answer));
        if (missing.length === 0) return [];
        return [{ check: id, severity: 'gap', recordId: stage.id, ...say(stage, missing), remedy }];
      }),
  };
}
