import type { Blueprint } from '../model/blueprint.ts';
import { setMember, type Change } from '../model/changes.ts';
import { removalOf } from '../model/integrity.ts';
import { nameOf } from '../model/names.ts';
import { canvasPosition, isWithin, validPoint, type Point } from '../model/placement.ts';
import { findRecord, subStages, waysFrom } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKinds } from '../stage-kinds/registry.ts';
import type { Command } from './command.ts';
import { groupNamed, kindWords, newStage, validName, type NewStage } from './newStage.ts';
import { newTransition } from './newTransition.ts';
import { placedRecord, setPosition, setPositions } from './placedRecord.ts';
import { unusedId } from './unusedId.ts';

/** Adds a stage, with a way to it from another stage where one is named. */
export const addStage: Command<NewStage> = {
  name: 'stage.add',
  label: ({ kind }) => `Add ${kindWords(kind)}`,
  plan(blueprint, payload, { newId }) {
    const stage = newStage(blueprint, payload, unusedId(blueprint, payload.id) ?? newId('stage'));
    if (stage === undefined) return [];
    const room = setPositions(blueprint, payload.moves ?? {});
    const after = findRecord(blueprint, 'stage', payload.afterStageId);
    if (after === undefined) return [...room, { op: 'add', record: stage }];
    const id = unusedId(blueprint, payload.transitionId) ?? newId('transition');
    const transition = newTransition(blueprint, { id, from: after, to: stage, ...payload.way });
    return [...room, { op: 'add', record: stage }, { op: 'add', record: transition }];
  },
};

/** Deletes stages with their sub-stages and every transition that touches them; the rest forgets them. */
export const deleteStages: Command<{ readonly ids: readonly RecordId[] }> = {
  name: 'stage.delete',
  label: ({ ids }) => (ids.length === 1 ? 'Delete stage' : `Delete ${ids.length} stages`),
  plan: (blueprint, { ids }) =>
    removalOf(
      blueprint,
      ids.filter((id) => findRecord(blueprint, 'stage', id) !== undefined),
    ),
};

/** Where stages, notes and frames were put down. */
export interface Move {
  /** By the id of a stage, a note or a frame: its new place on the canvas, or in its (new) group. */
  readonly positions: Readonly<Record<RecordId, Point>>;
  /** The group that all the stages were dropped into; null: onto the canvas; absent: they stay where they belong. */
  readonly parentId?: RecordId | null;
}

/** Moves stages, notes and frames; stages into or out of a group where one is given. */
export const moveStages: Command<Move> = {
  name: 'stage.move',
  label: ({ positions }, blueprint) => {
    const ids = Object.keys(positions);
    return ids.length === 1 ? `Move ${nameOf(blueprint, ids[0])}` : `Move ${ids.length} things`;
  },
  plan(blueprint, { positions, parentId }) {
    return Object.entries(positions).flatMap(([id, wanted]): Change[] => {
      const record = placedRecord(blueprint, id);
      if (record === undefined || validPoint(wanted) === undefined) return [];
      const moved = setPosition(record, wanted);
      if (record.type !== 'stage' || parentId === undefined) return moved;
      return [...moved, ...reparent(blueprint, record, parentId)];
    });
  },
};

/** The changes that put a stage into another group, or onto the canvas; none where that makes no sense. */
function reparent(blueprint: Blueprint, stage: Stage, parentId: RecordId | null): Change[] {
  const parent = groupNamed(blueprint, parentId);
  if (parentId !== null && (parent === undefined || isWithin(blueprint, parent, stage.id))) return [];
  if (stage.parentId === parentId) return [];
  const left = findRecord(blueprint, 'stage', stage.parentId);
  // A group cannot begin in a stage that is no longer in it.
  const begins = left?.initialStageId === stage.id ? setMember(left, ['initialStageId'], null) : [];
  return [...setMember(stage, ['parentId'], parentId), ...begins];
}

/** Gives a stage another name; its key in the machine stays. */
export const renameStage: Command<{ readonly id: RecordId; readonly name: string }> = {
  name: 'stage.rename',
  label: () => 'Rename stage',
  plan(blueprint, { id, name }) {
    const stage = findRecord(blueprint, 'stage', id);
    const next = validName(name);
    return stage === undefined || next === undefined ? [] : setMember(stage, ['name'], next);
  },
};

/** Makes a stage one of another kind. Sub-stages of a group that is none any more move out to where they are seen. */
export const setStageKind: Command<{ readonly id: RecordId; readonly kind: string }> = {
  name: 'stage.setKind',
  label: ({ kind }) => `Make it ${/^([aeiou]|SLA)/i.test(kindWords(kind)) ? 'an' : 'a'} ${kindWords(kind)}`,
  plan(blueprint, { id, kind }) {
    const stage = findRecord(blueprint, 'stage', id);
    const next = stageKinds.find(kind);
    if (stage === undefined || next === undefined || stage.kind === kind) return [];
    const released = next.hasSubStages ? [] : releaseSubStages(blueprint, stage);
    return [
      ...setMember(stage, ['kind'], kind),
      ...released,
      ...defaultWays(blueprint, stage, next.passesAtOnce),
    ];
  },
};

function releaseSubStages(blueprint: Blueprint, group: Stage): Change[] {
  const parent = findRecord(blueprint, 'stage', group.parentId);
  const origin = parent === undefined ? { x: 0, y: 0 } : canvasPosition(blueprint, parent);
  const released = subStages(blueprint, group.id).flatMap((sub) => {
    const seen = canvasPosition(blueprint, sub);
    const position = validPoint({ x: seen.x - origin.x, y: seen.y - origin.y }) ?? sub.position;
    return [
      ...setMember(sub, ['parentId'], group.parentId),
      ...setMember(sub, ['position'], { ...sub.position, ...position }),
    ];
  });
  return [...released, ...setMember(group, ['initialStageId'], null)];
}

/** A gate has one default way, the last it would try; any other stage has none. */
function defaultWays(blueprint: Blueprint, stage: Stage, isGate: boolean): Change[] {
  const ways = waysFrom(blueprint, stage.id);
  const chosen = isGate ? (ways.find(({ isDefault }) => isDefault) ?? ways.at(-1)) : undefined;
  return ways.flatMap((way) => setMember(way, ['isDefault'], way.id === chosen?.id));
}

/** Where and what to insert. */
export interface Insertion extends Omit<NewStage, 'parentId' | 'phaseId' | 'afterStageId' | 'way'> {
  /** The transition that is cut in two. */
  readonly intoTransitionId: RecordId;
}

/** The kinds of way that make up the success path. */
const onward: ReadonlySet<string> = new Set(['advance', 'win']);

/** Puts a new stage into a transition: the old one now leads to it, a new one leads on to the old target. */
export const insertStageIntoTransition: Command<Insertion> = {
  name: 'stage.insert',
  label: ({ kind }) => `Insert ${kindWords(kind)}`,
  plan(blueprint, payload, { newId }) {
    const cut = findRecord(blueprint, 'transition', payload.intoTransitionId);
    const from = findRecord(blueprint, 'stage', cut?.fromId);
    const to = findRecord(blueprint, 'stage', cut?.toId);
    if (cut === undefined || from === undefined || to === undefined) return [];
    const parentId = from.parentId === to.parentId ? from.parentId : null;
    const wanted: NewStage = { ...payload, parentId, phaseId: from.phaseId, afterStageId: from.id };
    const made = newStage(blueprint, wanted, unusedId(blueprint, payload.id) ?? newId('stage'));
    if (made === undefined) return [];
    const isOnPath = from.route === 'success' && to.route === 'success' && onward.has(cut.kind);
    const stage: Stage = { ...made, route: isOnPath ? 'success' : 'detour' };
    const rest = newTransition(blueprint, {
      id: unusedId(blueprint, payload.transitionId) ?? newId('transition'),
      from: stage,
      to,
      // What the old way meant (winning, recycling) is what leads into its target.
      kind: cut.kind,
    });
    return [
      ...setPositions(blueprint, payload.moves ?? {}),
      { op: 'add', record: stage },
      ...setMember(cut, ['toId'], stage.id),
      ...setMember(cut, ['kind'], isOnPath ? 'advance' : cut.kind),
      { op: 'add', record: rest },
    ];
  },
};
