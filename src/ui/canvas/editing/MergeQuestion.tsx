import { useState } from 'react';
import {
  conflictsOf,
  type Conflict,
  type MergedAnswer,
  type Winner,
} from '../../../core/commands/mergedCard.ts';
import { mergeStages } from '../../../core/commands/mergeStages.ts';
import type { Parallels } from '../../../core/commands/ledWays.ts';
import { findRecord, waysFrom, waysInto } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { showUndoable } from '../../hooks/showUndoable.ts';
import { focusOnCanvas } from '../focusOnCanvas.ts';
import { answerNames } from './answerWords.ts';
import { AnswerChoice } from './AnswerChoice.tsx';
import { Choices } from './Choices.tsx';
import styles from './MergeQuestion.module.css';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

/** How two stages become one: which stays, what of each card stays, and what becomes of parallel ways. */
export function MergeQuestion({
  bench,
  ids: [oneId, otherId],
  onClose,
}: {
  bench: Workbench;
  ids: readonly [string, string];
  onClose: () => void;
}) {
  const [blueprint] = useState(() => blueprintOn(bench));
  const one = findRecord(blueprint, 'stage', oneId);
  const other = findRecord(blueprint, 'stage', otherId);
  const [staysId, setStaysId] = useState(one !== undefined && stageKindOf(one).isEnd ? otherId : oneId);
  const [parallels, setParallels] = useState<Parallels>('join');
  const [answers, setAnswers] = useState<Partial<Record<MergedAnswer, Winner>>>({});
  if (one === undefined || other === undefined) return null;
  const [stays, goes] = staysId === oneId ? [one, other] : [other, one];
  const conflicts = conflictsOf(stays, goes);
  const shared = sharedNeighbours(blueprint, stays, goes);
  const merge = () => {
    onClose();
    bench.document.getState().dispatch(mergeStages, { staysId, goesId: goes.id, answers, parallels });
    bench.view.getState().select([staysId]);
    focusOnCanvas(staysId);
    const words = `${goes.name} has become a part of ${stays.name}.`;
    sayOn(bench, `${words} Undo brings it back.`);
    showUndoable(bench.document, words);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Merge ${one.name} and ${other.name}`}
      description="Their ways, leads and everything that refers to either of them go to the one that stays."
      width="large"
      onEnter={merge}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onClick={merge}>
            Merge into {stays.name}
          </Button>
        </>
      }
    >
      <Choices
        question="Which one stays?"
        value={staysId}
        onChange={(id) => {
          setStaysId(id);
          setAnswers({});
        }}
        choices={[one, other].map((stage) => ({
          value: stage.id,
          label: stage.name,
          detail: `${stageKindOf(stage).label}; it keeps its place, its kind and its key in the machine.`,
        }))}
      />
      {shared > 0 && (
        <Choices
          question="Both are connected with the same stages. What becomes of ways that mean the same?"
          value={parallels}
          onChange={setParallels}
          choices={[
            {
              value: 'join',
              label: 'Make them one',
              detail: 'Their shares add up, and either criterion opens it.',
            },
            { value: 'keep', label: 'Keep both', detail: 'They run beside each other.' },
          ]}
        />
      )}
      {conflicts.length > 0 && (
        <section className={styles.conflicts}>
          <h3 className={styles.question}>Where the two cards differ</h3>
          <p className={styles.detail}>What only one of them says is kept in any case.</p>
          {conflicts.map((conflict: Conflict) => (
            <AnswerChoice
              key={conflict.answer}
              blueprint={blueprint}
              conflict={conflict}
              stays={stays}
              goes={goes}
              value={answers[conflict.answer] ?? (conflict.canBeBoth ? 'both' : 'stays')}
              label={answerNames[conflict.answer]}
              onChange={(winner) => setAnswers({ ...answers, [conflict.answer]: winner })}
            />
          ))}
        </section>
      )}
    </Dialog>
  );
}

/** How many stages both lead to or are reached from. */
function sharedNeighbours(blueprint: Parameters<typeof waysFrom>[0], one: Stage, other: Stage): number {
  const before = new Set(waysInto(blueprint, one.id).map(({ fromId }) => fromId));
  const after = new Set(waysFrom(blueprint, one.id).map(({ toId }) => toId));
  return (
    waysInto(blueprint, other.id).filter(({ fromId }) => before.has(fromId)).length +
    waysFrom(blueprint, other.id).filter(({ toId }) => after.has(toId)).length
  );
}
