import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { nameOf } from '../model/names.ts';
import { isWithin, validPoint, type Point } from '../model/placement.ts';
import { findRecord, subStages } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Command } from './command.ts';
import { leadWays, settleDefaults, type Parallels } from './ledWays.ts';
import { mergedCard, type MergedAnswer, type Winner } from './mergedCard.ts';
import { succession, type Draft } from './succession.ts';

/** Which stage stays, which goes into it, and what was decided where the two do not agree. */
export interface Merging {
  readonly staysId: RecordId;
  readonly goesId: RecordId;
  readonly answers?: Partial<Readonly<Record<MergedAnswer, Winner>>>;
  readonly parallels?: Parallels;
}

/**
 * Makes two stages one. Ways in and out, sub-stages, leads and every reference go to the stage that stays; nothing
 * is left that leads to the other.
 */
export const mergeStages: Command<Merging> = {
  name: 'stage.merge',
  label: ({ staysId, goesId }, blueprint) =>
    `Merge ${nameOf(blueprint, goesId)} into ${nameOf(blueprint, staysId)}`,
  plan(blueprint, { staysId, goesId, answers = {}, parallels = 'join' }): readonly Change[] {
    const stays = findRecord(blueprint, 'stage', staysId);
    const goes = findRecord(blueprint, 'stage', goesId);
    if (stays === undefined || goes === undefined || staysId === goesId) return [];
    const draft: Draft = { ...blueprint.records };
    const wasInside = isWithin(blueprint, stays, goesId);
    const merged = mergedCard(stays, goes, answers);
    draft[staysId] = stays.parentId === goesId ? { ...merged, ...outOf(goes, stays) } : merged;
    for (const sub of subStages(blueprint, goesId)) {
      if (sub.id === staysId) continue;
      // A group inside of the other cannot take in what stands around it.
      const isTaken = stageKindOf(stays).hasSubStages && !wasInside;
      draft[sub.id] = { ...sub, ...(isTaken ? { parentId: staysId } : outOf(goes, sub)) };
    }
    const ways = leadWays(draft, (id) => (id === goesId ? staysId : id), parallels);
    settleDefaults(draft, staysId, ways.dropped);
    const heirs = new Map([...ways.heirs, [goesId, staysId]]);
    return succession(blueprint, draft, [goesId, ...ways.dropped], heirs);
  },
};

/** Where a sub-stage stands when its group is gone: in what the group was in, where it was seen. */
function outOf(group: Stage, sub: Stage): { parentId: RecordId | null; position: Point } {
  const seen = { x: sub.position.x + group.position.x, y: sub.position.y + group.position.y };
  return { parentId: group.parentId, position: { ...sub.position, ...validPoint(seen) } };
}

/** Why the two cannot become one, as a sentence; null: they can. */
export function refusalOfMerge(blueprint: Blueprint, ids: readonly RecordId[]): string | null {
  const stages = ids.flatMap((id) => findRecord(blueprint, 'stage', id) ?? []);
  return stages.length === 2 && ids.length === 2 ? null : 'Select exactly two stages to merge them.';
}
