import type { MakeStage } from '../../../core/commands/nextStep.ts';
import { refusalOfWay } from '../../../core/commands/refusalOfWay.ts';
import { reconnectTransition } from '../../../core/commands/transitionCommands.ts';
import type { Point } from '../../../core/model/placement.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { Transition } from '../../../core/model/records/transition.ts';
import { refuse } from './editSelection.ts';
import { takeStep } from './takeStep.ts';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

/** Leads a way the other way round, unless nothing may lead there. */
export function reverseWay(bench: Workbench, { id, fromId, toId }: Transition): void {
  const refusal = refusalOfWay(blueprintOn(bench), toId, fromId);
  if (refusal !== null) return refuse(bench, refusal);
  bench.document.getState().dispatch(reconnectTransition, { id, fromId: toId, toId: fromId });
  sayOn(bench, 'The transition leads the other way now.');
}

/** Puts a new stage into a way, with room made for it and its name to be typed. */
export function insertInto(bench: Workbench, way: Transition, kind: string): void {
  const from = findRecord(blueprintOn(bench), 'stage', way.fromId);
  if (from === undefined) return;
  const act: MakeStage = {
    do: 'make',
    stage: { kind, responsibleTeamId: kind === 'gate' ? null : from.responsibleTeamId },
    intoTransitionId: way.id,
  };
  const nowhere: Point = { x: 0, y: 0 };
  takeStep(
    bench,
    { id: 'insert', title: '', detail: '', act },
    { position: from.position, anchor: nowhere, fromId: from.id, parentId: from.parentId, place: 'right' },
  );
}
