import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { changesBetween } from '../model/difference.ts';
import { removalOf } from '../model/integrity.ts';
import { nameOf } from '../model/names.ts';
import { isSingletonType, type BlueprintRecord, type RecordId } from '../model/records.ts';
import { rewriteReferences } from '../model/references.ts';
import { withDistinctReferences } from '../model/distinctReferences.ts';
import { withKnowledgeOf } from '../model/withKnowledgeOf.ts';
import type { Command } from './command.ts';

/** A record and the one that is to stand wherever it is referred to. */
export interface Replacement {
  readonly fromId: RecordId;
  readonly toId: RecordId;
}

/** Puts another record of the same kind wherever a record is referred to, and deletes the record: one step. */
export const replaceReferences: Command<Replacement> = {
  name: 'record.replace',
  label: ({ fromId, toId }, blueprint) =>
    `Replace ${nameOf(blueprint, fromId)} by ${nameOf(blueprint, toId)}`,
  plan: (blueprint, replacement) => replacing(blueprint, replacement, false),
};

/**
 * Makes two records of one kind one: the second stands wherever the first did and takes in what only the first
 * knew (options of a field, reasons of a list); the first is deleted.
 */
export const mergeRecords: Command<Replacement> = {
  name: 'record.merge',
  label: ({ fromId, toId }, blueprint) =>
    `Merge ${nameOf(blueprint, fromId)} into ${nameOf(blueprint, toId)}`,
  plan: (blueprint, replacement) => replacing(blueprint, replacement, true),
};

function replacing(blueprint: Blueprint, { fromId, toId }: Replacement, takesIn: boolean): readonly Change[] {
  const from = recordAt(blueprint, fromId);
  const to = recordAt(blueprint, toId);
  if (from === undefined || to === undefined || fromId === toId) return [];
  if (from.type !== to.type || isSingletonType(from.type)) return [];
  // Stages and transitions are more than what refers to them: they are merged on the canvas.
  if (from.type === 'stage' || from.type === 'transition' || from.type === 'note') return [];
  const changes: Change[] = [];
  const records: Record<RecordId, BlueprintRecord> = { ...blueprint.records };
  for (const record of Object.values(blueprint.records)) {
    if (record.id === fromId) continue;
    const pointed = pointedTo(record, fromId, toId);
    const next = record.id === toId && takesIn ? withKnowledgeOf(pointed, from) : pointed;
    if (next === record) continue;
    records[record.id] = next;
    changes.push(...changesBetween(record, next));
  }
  // What still refers to it (a scenario that sets one of its figures) forgets it as with any deletion.
  return [...changes, ...removalOf({ ...blueprint, records }, [fromId])];
}

function recordAt(blueprint: Blueprint, id: RecordId): BlueprintRecord | undefined {
  return Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
}

function pointedTo(record: BlueprintRecord, fromId: RecordId, toId: RecordId): BlueprintRecord {
  if (record.type === 'scenario') {
    // Its paths lead into the old record and mean nothing in another; values that name it are rewritten.
    const settings = record.settings.map((setting) => {
      const value = renamed(setting.value, fromId, toId);
      return value === setting.value ? setting : { ...setting, value };
    });
    const adds = record.adds.map((each) => renamed(each, fromId, toId));
    const same =
      settings.every((each, place) => each === record.settings[place]) &&
      adds.every((each, place) => each === record.adds[place]);
    return same ? record : { ...record, settings, adds };
  }
  const next = rewriteReferences(record, ({ id }) => (id === fromId ? toId : id)) ?? record;
  return next === record ? record : withDistinctReferences(next);
}

/** The value with every text that is the old id being the new one; the same value where there is none. */
function renamed(value: Json, fromId: RecordId, toId: RecordId): Json {
  if (value === fromId) return toId;
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map((item) => renamed(item, fromId, toId));
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(
    ([key, item]) => [key, renamed(item as Json, fromId, toId)] as const,
  );
  const same = members.every(([key, item]) => item === (value as Record<string, Json>)[key]);
  return same ? value : Object.fromEntries(members);
}
