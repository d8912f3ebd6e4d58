import type { NextStep } from '../../../core/commands/nextStep.ts';
import { addStage, insertStageIntoTransition } from '../../../core/commands/stageCommands.ts';
import { connectStages } from '../../../core/commands/transitionCommands.ts';
import { nameOf } from '../../../core/model/names.ts';
import { findRecord } from '../../../core/model/queries.ts';
import { newId } from '../../hooks/newId.ts';
import type { PendingStage } from '../canvasStore.ts';
import { findRoom } from './findRoom.ts';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

/** Does what was chosen to come next: a new stage with room made for it and its name to be typed, or a way. */
export function takeStep(bench: Workbench, { act }: NextStep, pending: PendingStage): void {
  const { dispatch } = bench.document.getState();
  const { fromId, parentId } = pending;
  if (act.do === 'connect') {
    if (fromId === null) return;
    const id = newId('transition');
    const { toId, kind, trigger } = act;
    dispatch(connectStages, { fromId, toId, id, ...(kind && { kind }), ...(trigger && { trigger }) });
    bench.view.getState().seek(id);
    sayOn(bench, `Connected ${nameOf(blueprintOn(bench), fromId)} to ${nameOf(blueprintOn(bench), toId)}.`);
    return;
  }
  const id = newId('stage');
  const { kind } = act.stage;
  const isBeside = act.stage.route === 'detour' && pending.place === 'right';
  const place =
    act.intoTransitionId === undefined ? (isBeside ? 'below' : (pending.place ?? 'here')) : 'between';
  const room = findRoom(blueprintOn(bench), { kind, parentId, place, fromId, at: pending.position });
  // Naming it is a part of making it: one step.
  const step = `new ${id}`;
  if (act.intoTransitionId === undefined)
    dispatch(
      addStage,
      { ...act.stage, ...room, id, parentId, ...(fromId === null ? {} : { afterStageId: fromId }) },
      step,
    );
  else
    dispatch(
      insertStageIntoTransition,
      { ...act.stage, ...room, id, intoTransitionId: act.intoTransitionId },
      step,
    );
  if (findRecord(blueprintOn(bench), 'stage', id) === undefined) return;
  bench.view.getState().seek(id);
  bench.canvas.getState().put({ renaming: { id, isNew: true } });
  sayOn(bench, `Added ${nameOf(blueprintOn(bench), id)}. Type its name, then press Enter.`);
}
