import type { Blueprint } from '../model/blueprint.ts';
import { setMember, type Change } from '../model/changes.ts';
import { nameOf } from '../model/names.ts';
import type { Point } from '../model/placement.ts';
import { findRecord, waysFrom, waysInto } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Command } from './command.ts';
import { newTransition } from './newTransition.ts';
import { setPosition, setPositions } from './placedRecord.ts';
import { unusedId } from './unusedId.ts';

/** Which stage goes into which transition, and where it and what is in its way then stand. */
export interface Putting {
  readonly id: RecordId;
  readonly intoTransitionId: RecordId;
  readonly position?: Point;
  readonly moves?: Readonly<Record<RecordId, Point>>;
  readonly transitionId?: RecordId;
}

/** Puts a stage that nothing is connected to into a transition: the old way leads to it, a new one leads on. */
export const putIntoTransition: Command<Putting> = {
  name: 'stage.putInto',
  label: ({ id }, blueprint) => `Insert ${nameOf(blueprint, id)}`,
  plan(
    blueprint,
    { id, intoTransitionId, position, moves = {}, transitionId },
    { newId },
  ): readonly Change[] {
    const stage = findRecord(blueprint, 'stage', id);
    const way = findRecord(blueprint, 'transition', intoTransitionId);
    const to = findRecord(blueprint, 'stage', way?.toId);
    const refusal = refusalOfPutting(blueprint, id, intoTransitionId);
    if (stage === undefined || way === undefined || to === undefined || refusal !== null) return [];
    const isOnPath = to.route === 'success' && (way.kind === 'advance' || way.kind === 'win');
    const rest = newTransition(blueprint, {
      id: unusedId(blueprint, transitionId) ?? newId('transition'),
      from: stage,
      to,
      kind: way.kind,
    });
    return [
      ...setPositions(blueprint, moves),
      ...(position === undefined ? [] : setPosition(stage, position)),
      ...setMember(stage, ['route'], isOnPath ? 'success' : 'detour'),
      ...setMember(way, ['toId'], id),
      ...setMember(way, ['kind'], isOnPath ? 'advance' : way.kind),
      { op: 'add', record: rest },
    ];
  },
};

/** Why the stage cannot go into the transition, as a sentence; null: it can. */
export function refusalOfPutting(
  blueprint: Blueprint,
  id: RecordId,
  intoTransitionId: RecordId,
): string | null {
  const stage = findRecord(blueprint, 'stage', id);
  const way = findRecord(blueprint, 'transition', intoTransitionId);
  if (stage === undefined || way === undefined) return 'A stage goes into a transition between two stages.';
  if (stageKindOf(stage).isEnd) return `${stage.name} is an end: nothing leads on from it.`;
  if (!isUnconnected(blueprint, id)) return `${stage.name} is connected already.`;
  return null;
}

/** Whether no way leads to the stage or from it. */
export function isUnconnected(blueprint: Blueprint, id: RecordId): boolean {
  return waysFrom(blueprint, id).length === 0 && waysInto(blueprint, id).length === 0;
}
