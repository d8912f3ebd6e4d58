import { deleteAndLead } from '../../../core/commands/deleteAndLead.ts';
import { deleteRecords } from '../../../core/commands/recordCommands.ts';
import { holesOf, stagesTakenAlong } from '../../../core/commands/removalHoles.ts';
import { nameOf } from '../../../core/model/names.ts';
import { showUndoable } from '../../hooks/showUndoable.ts';
import { focusOnCanvas } from '../focusOnCanvas.ts';
import { neighbourOf } from './neighbourOf.ts';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

/**
 * Deletes what is simple at once and says what became of it; where leads or references would be left without a
 * place, asks first.
 */
export function removeFromCanvas(bench: Workbench, wanted: readonly string[]): void {
  const blueprint = blueprintOn(bench);
  const ids = wanted.filter((id) => Object.hasOwn(blueprint.records, id));
  if (ids.length === 0) return;
  const holes = holesOf(blueprint, ids);
  if (holes.proposal === 'ask') return bench.canvas.getState().put({ question: { kind: 'delete', ids } });
  carryOut(bench, ids, holes.proposal === 'join' ? holes.nextId : null);
}

/** Deletes and leads on as it was decided; the focus goes to a neighbour, and a message offers the way back. */
export function carryOut(bench: Workbench, ids: readonly string[], toId: string | null): void {
  const blueprint = blueprintOn(bench);
  const words = ids.length === 1 ? nameOf(blueprint, ids[0]) : `${ids.length} things`;
  const { waysIn, waysOut } = holesOf(blueprint, ids);
  const hasStages = stagesTakenAlong(blueprint, ids).size > 0;
  const nextFocus = toId ?? neighbourOf(blueprint, ids);
  const { dispatch } = bench.document.getState();
  if (toId === null) dispatch(deleteRecords, { ids });
  else dispatch(deleteAndLead, { ids, toId });
  bench.view.getState().select([]);
  const onward = toId === null ? '' : ` What came before leads on to ${nameOf(blueprint, toId)}.`;
  sayOn(bench, `Deleted ${words}.${onward} Undo brings it back.`);
  if (nextFocus !== null) focusOnCanvas(nextFocus);
  if (!hasStages) return;
  const differently = {
    label: 'Choose differently…',
    onSelect: () => {
      bench.document.getState().undo();
      bench.canvas.getState().put({ question: { kind: 'delete', ids } });
    },
  };
  const isConnected = waysIn.length + waysOut.length > 0;
  showUndoable(bench.document, `Deleted ${words}.${onward}`, isConnected ? differently : undefined);
}
