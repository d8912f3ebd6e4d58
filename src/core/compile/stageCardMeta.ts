import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { findRecord } from '../model/queries.ts';

/** What a stage's state carries for its readers: its definition, tags, and the card as data. */
export interface StageCardMeta {
  readonly description?: string;
  readonly tags: readonly string[];
  readonly meta: JsonObject;
}

/** The stage card with names instead of ids, for `description`, `tags` and `meta` of the state. */
export function stageCardOf(blueprint: Blueprint, stageId: string): StageCardMeta {
  const stage = findRecord(blueprint, 'stage', stageId);
  if (stage === undefined) return { tags: [], meta: {} };
  const nameOf = (id: string | null): Json => {
    const record = id === null ? undefined : blueprint.records[id];
    return record !== undefined && 'name' in record ? record.name : null;
  };
  const phase = findRecord(blueprint, 'phase', stage.phaseId);
  return {
    ...(stage.definition === '' ? {} : { description: stage.definition }),
    tags: [stageKindOf(stage).id, stage.route, ...(phase ? [`phase:${phase.name}`] : [])],
    meta: {
      stageId: stage.id,
      name: stage.name,
      number: stage.number,
      responsible: nameOf(stage.responsibleTeamId),
      accountable: nameOf(stage.accountableTeamId),
      consulted: stage.consultedTeamIds.map(nameOf),
      informed: stage.informedTeamIds.map(nameOf),
      activities: stage.activities.map(({ name }) => name),
      tools: stage.toolIds.map(nameOf),
      trackedFields: stage.trackedFieldIds.map(nameOf),
      systemOfRecord: nameOf(stage.systemOfRecordToolId),
      reports: stage.reports.map(({ metric }) => metric),
      sla: stage.sla as unknown as JsonObject,
      handOver: stage.handOver,
    },
  };
}
