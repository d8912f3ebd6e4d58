import { orderAfter, orderBetween } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { freshKey, freshName } from '../model/keys.ts';
import { validPoint, type Point } from '../model/placement.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import { createRecord, recordShapes, type RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKinds, stageKindOf } from '../stage-kinds/registry.ts';

/** What a new stage is made from. */
export interface NewStage {
  /** The id it is to have, for a caller that must know it; absent: a fresh one. */
  readonly id?: RecordId;
  /** A kind of the registry of stage kinds. */
  readonly kind: string;
  readonly name?: string;
  /** On the canvas, or in the group it is put into. */
  readonly position: Point;
  readonly parentId?: RecordId | null;
  readonly phaseId?: RecordId | null;
  /** A stage that gets a way to the new one, and after which the new one stands in lists. */
  readonly afterStageId?: RecordId;
  readonly transitionId?: RecordId;
  /** What the way to it means and what moves the lead; what is left out follows from where the stages are. */
  readonly way?: Partial<Pick<Transition, 'kind' | 'trigger'>>;
  /** On the success path or beside it; absent: as the stage before it. */
  readonly route?: Stage['route'];
  readonly responsibleTeamId?: RecordId | null;
  readonly isEntryPoint?: boolean;
  /** Where others go to make room for it, in the same step. */
  readonly moves?: Readonly<Record<RecordId, Point>>;
}

/** The stage that a payload asks for, or undefined where it has no kind or place that exists. */
export function newStage(blueprint: Blueprint, payload: NewStage, id: RecordId): Stage | undefined {
  const kind = stageKinds.find(payload.kind);
  const position = validPoint(payload.position);
  if (kind === undefined || position === undefined) return undefined;
  const after = findRecord(blueprint, 'stage', payload.afterStageId);
  const parent = groupNamed(blueprint, payload.parentId);
  const phaseId = payload.phaseId === undefined ? (after ?? parent)?.phaseId : payload.phaseId;
  const name = validName(payload.name) ?? freshName(blueprint, 'stage', `New ${kindWords(kind.id)}`);
  return createRecord('stage', {
    route: after?.route,
    ...kind.initial,
    ...(payload.route === undefined ? {} : { route: payload.route }),
    id,
    key: freshKey(blueprint, 'stage', name),
    kind: kind.id,
    name,
    position,
    order: orderFor(blueprint, after),
    parentId: parent?.id ?? null,
    phaseId: findRecord(blueprint, 'phase', phaseId)?.id ?? null,
    responsibleTeamId: findRecord(blueprint, 'team', payload.responsibleTeamId)?.id ?? null,
    isEntryPoint: payload.isEntryPoint ?? false,
  });
}

function orderFor(blueprint: Blueprint, after: Stage | undefined): number {
  const stages = recordsOf(blueprint, 'stage');
  if (after === undefined) return orderAfter(stages);
  return orderBetween(after.order, stages.find(({ order }) => order > after.order)?.order);
}

/** A kind of stage inside a sentence: "inventory stage", "SLA stage". */
export function kindWords(kind: string): string {
  return stageKinds.find(kind)?.label.replace(/^\w(?!\w*[A-Z])/, (letter) => letter.toLowerCase()) ?? 'stage';
}

/** The name without blanks around it, if a stage may have it. */
export function validName(name: string | undefined): string | undefined {
  return recordShapes.stage.shape.name.safeParse(name?.trim()).data;
}

/** The stage of that id, if it is one that holds sub-stages. */
export function groupNamed(blueprint: Blueprint, id: RecordId | null | undefined): Stage | undefined {
  const stage = findRecord(blueprint, 'stage', id);
  return stage !== undefined && stageKindOf(stage).hasSubStages ? stage : undefined;
}
