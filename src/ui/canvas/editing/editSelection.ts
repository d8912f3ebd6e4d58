import {
  alignStages,
  distributeStages,
  type Edge,
  type Sizes,
} from '../../../core/commands/arrangeCommands.ts';
import { addRecord, setFields, type FieldValue } from '../../../core/commands/recordCommands.ts';
import { refusalOfMerge } from '../../../core/commands/mergeStages.ts';
import { refusalOfSwap, swapStages } from '../../../core/commands/swapStages.ts';
import { nameOf } from '../../../core/model/names.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { showToast } from '../../controls/toasts.ts';
import { newId } from '../../hooks/newId.ts';
import { cardSize } from '../cardSize.ts';
import { boundsOf, GRID, grown } from '../geometry.ts';
import { blueprintOn, chosenOn, sayOn, type Workbench } from './workbench.ts';

/** The selected stages. */
export function chosenStages(bench: Workbench): Stage[] {
  return chosenOn(bench).flatMap((id) => findRecord(blueprintOn(bench), 'stage', id) ?? []);
}

/** Says why something cannot be done, to those who look and to those who listen. */
export function refuse(bench: Workbench, words: string): void {
  showToast(words);
  sayOn(bench, words);
}

/** Opens the name of the one selected record for writing. */
export function renameChosen(bench: Workbench): void {
  const [id, ...others] = chosenOn(bench);
  const type = id === undefined ? undefined : blueprintOn(bench).records[id]?.type;
  const isNamed = type === 'stage' || type === 'transition' || type === 'frame' || type === 'note';
  if (id === undefined || others.length > 0 || !isNamed)
    return refuse(bench, 'Select one stage, transition, note or frame to write its name.');
  bench.canvas.getState().put({ renaming: { id, isNew: false } });
}

/** Asks how two selected stages become one. */
export function mergeChosen(bench: Workbench): void {
  const ids = chosenStages(bench).map(({ id }) => id);
  const refusal = refusalOfMerge(blueprintOn(bench), ids);
  const [one, other] = ids;
  if (refusal !== null || one === undefined || other === undefined)
    return refuse(bench, refusal ?? 'Select exactly two stages to merge them.');
  bench.canvas.getState().put({ question: { kind: 'merge', ids: [one, other] } });
}

/** Two selected stages change places. */
export function swapChosen(bench: Workbench): void {
  const [one, other, ...more] = chosenStages(bench);
  if (one === undefined || other === undefined || more.length > 0)
    return refuse(bench, 'Select exactly two stages to swap them.');
  const refusal = refusalOfSwap(blueprintOn(bench), one, other);
  if (refusal !== null) return refuse(bench, refusal);
  bench.document.getState().dispatch(swapStages, { ids: [one.id, other.id], sizes: sizesOf(bench) });
  sayOn(bench, `${one.name} and ${other.name} have changed places.`);
}

function sizesOf(bench: Workbench): Sizes {
  return Object.fromEntries(
    recordsOf(blueprintOn(bench), 'stage').map((stage) => [stage.id, cardSize(stage)]),
  );
}

/** Brings what is selected onto one line. */
export function alignChosen(bench: Workbench, edge: Edge): void {
  const ids = chosenOn(bench);
  if (ids.length < 2) return refuse(bench, 'Select at least two things to align them.');
  bench.document.getState().dispatch(alignStages, { ids, edge, sizes: sizesOf(bench) });
  sayOn(bench, `Aligned ${ids.length} things: ${edge}.`);
}

/** Gives what is selected equal gaps. */
export function distributeChosen(bench: Workbench, axis: 'horizontal' | 'vertical'): void {
  const ids = chosenOn(bench);
  if (ids.length < 3) return refuse(bench, 'Select at least three things to give them equal gaps.');
  bench.document.getState().dispatch(distributeStages, { ids, axis, sizes: sizesOf(bench) });
  sayOn(bench, `Gave ${ids.length} things equal gaps.`);
}

/** Gives one member of all these records the same value, as one step. */
export function setOn(
  bench: Workbench,
  ids: readonly string[],
  path: string,
  value: FieldValue['value'],
): void {
  const values = ids.map((id) => ({ id, path: [path], value }));
  bench.document.getState().dispatch(setFields, { values });
  sayOn(bench, `Changed ${ids.length === 1 ? nameOf(blueprintOn(bench), ids[0]) : `${ids.length} things`}.`);
}

/** Puts a frame around what is selected, and asks for its title. */
export function frameChosen(bench: Workbench): void {
  const blueprint = blueprintOn(bench);
  const rects = chosenOn(bench).flatMap((id) => {
    const stage = findRecord(blueprint, 'stage', id);
    if (stage !== undefined)
      return stage.parentId === null ? [{ ...stage.position, ...cardSize(stage) }] : [];
    const note = findRecord(blueprint, 'note', id);
    return note === undefined ? [] : [{ ...note.position, ...note.size }];
  });
  const bounds = boundsOf(rects);
  if (bounds === undefined) return refuse(bench, 'Select the stages that the frame is to go around.');
  const { x, y, width, height } = grown(bounds, 4 * GRID);
  const id = newId('frame');
  bench.document.getState().dispatch(
    addRecord,
    {
      type: 'frame',
      id,
      members: { position: { x, y: y - 3 * GRID }, size: { width, height: height + 3 * GRID } },
    },
    `new ${id}`,
  );
  bench.view.getState().select([id]);
  bench.canvas.getState().put({ renaming: { id, isNew: true } });
  sayOn(bench, 'Added a frame around what was selected. Type its title.');
}
