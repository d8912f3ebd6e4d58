import { useId } from 'react';
import type { Conflict, Winner } from '../../../core/commands/mergedCard.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { sayAnswer } from './answerWords.ts';
import styles from './MergeQuestion.module.css';

/** One answer on which two cards differ: the one, the other, or both. */
export function AnswerChoice({
  blueprint,
  conflict: { answer, canBeBoth },
  stays,
  goes,
  label,
  value,
  onChange,
}: {
  blueprint: Blueprint;
  conflict: Conflict;
  stays: Stage;
  goes: Stage;
  label: string;
  value: Winner;
  onChange: (winner: Winner) => void;
}) {
  const group = useId();
  const options: readonly (readonly [Winner, string])[] = [
    ['stays', sayAnswer(blueprint, stays, answer)],
    ['goes', sayAnswer(blueprint, goes, answer)],
    ...(canBeBoth ? [['both', 'Both'] as const] : []),
  ];
  return (
    <fieldset className={styles.conflict}>
      <legend className={styles.answer}>{label}</legend>
      {options.map(([winner, words]) => (
        <label key={winner} className={styles.option} data-both={winner === 'both' || undefined}>
          <input type="radio" name={group} checked={value === winner} onChange={() => onChange(winner)} />
          <span className={styles.words} title={words}>
            {words}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
