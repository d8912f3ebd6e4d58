import { useState } from 'react';
import { heirsOf, holesOf } from '../../../core/commands/removalHoles.ts';
import { sayCount } from '../../../core/lib/numberWords.ts';
import { nameOf, stageLabel } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Select } from '../../controls/Select.tsx';
import { Choices, type Choice } from './Choices.tsx';
import styles from './DeleteQuestion.module.css';
import { carryOut } from './removeFromCanvas.ts';
import { blueprintOn, type Workbench } from './workbench.ts';

type Decision = 'join' | 'lead' | 'delete';

/** Where leads and references go when stages are deleted. */
export function DeleteQuestion({
  bench,
  ids,
  onClose,
}: {
  bench: Workbench;
  ids: readonly string[];
  onClose: () => void;
}) {
  // What is asked about stays as it was when it was asked, even if somebody else edits meanwhile.
  const [blueprint] = useState(() => blueprintOn(bench));
  const [holes] = useState(() => holesOf(blueprint, ids));
  const heirs = heirsOf(blueprint, ids);
  const { nextId } = holes;
  const [decision, setDecision] = useState<Decision>(nextId === null ? 'delete' : 'join');
  const [heir, setHeir] = useState(heirs.find((id) => id !== nextId) ?? nextId);
  const what = ids.length === 1 ? nameOf(blueprint, ids[0]) : `${ids.length} things`;
  const follows =
    holes.references.length > 0 || holes.leads > 0 ? ' What is said above goes there, too.' : '';
  const choices: Choice<Decision>[] = [
    ...(nextId === null
      ? []
      : [
          {
            value: 'join' as const,
            label: `Join what came before with ${nameOf(blueprint, nextId)}`,
            detail: `The ways in lead on to it, as the success path did.${follows}`,
          },
        ]),
    ...(heirs.length === 0
      ? []
      : [
          {
            value: 'lead' as const,
            label: 'Lead them to another stage',
            detail: `The ways in lead there.${follows}`,
          },
        ]),
    {
      value: 'delete',
      label: 'Delete with its ways',
      detail: 'Nothing leads there or on from there any more, and what referred to it is left open.',
    },
  ];
  const act = () => {
    onClose();
    carryOut(bench, ids, decision === 'delete' ? null : decision === 'join' ? nextId : heir);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Delete ${what}?`}
      onEnter={act}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" onClick={act}>
            Delete
          </Button>
        </>
      }
    >
      <ul className={styles.facts}>
        {waysWords(holes.waysIn.length, holes.waysOut.length)}
        {holes.leads > 0 && (
          <li>
            {holes.leads === 1 ? '1 lead is' : `${sayCount(holes.leads)} leads are`} here when a run begins.
          </li>
        )}
        {holes.references.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Choices question="Where do its leads go?" choices={choices} value={decision} onChange={setDecision} />
      {decision === 'lead' && heir !== null && (
        <div className={styles.heir}>
          <Select
            label="The stage they are led to"
            value={heir}
            options={heirs.flatMap((id) => {
              const stage = findRecord(blueprint, 'stage', id);
              return stage === undefined ? [] : [{ value: id, label: stageLabel(stage) }];
            })}
            onChange={setHeir}
          />
        </div>
      )}
    </Dialog>
  );
}

function waysWords(into: number, out: number) {
  const ways = (count: number) => (count === 1 ? '1 transition' : `${count} transitions`);
  if (into + out === 0) return null;
  if (into === 0) return <li>{ways(out)} lead on from here.</li>;
  if (out === 0) return <li>{into === 1 ? '1 transition leads' : `${ways(into)} lead`} here.</li>;
  return (
    <li>
      {into === 1 ? '1 transition leads' : `${ways(into)} lead`} here, and{' '}
      {out === 1 ? '1 leads' : `${out} lead`} on.
    </li>
  );
}
