import type { Blueprint } from '../model/blueprint.ts';
import { findRecord } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** Why no way may lead from one stage to another, as a sentence; null: it may. */
export function refusalOfWay(
  blueprint: Blueprint,
  fromId: RecordId | null | undefined,
  toId: RecordId | null | undefined,
): string | null {
  const from = findRecord(blueprint, 'stage', fromId);
  const to = findRecord(blueprint, 'stage', toId);
  if (from === undefined || to === undefined) return 'A way leads from one stage to another.';
  if (stageKindOf(from).isEnd) return `${from.name} is an end: nothing leads on from it.`;
  if (from.id === to.id && stageKindOf(from).passesAtOnce)
    return `${from.name} holds no leads: a way back to itself would go round for ever.`;
  return null;
}
