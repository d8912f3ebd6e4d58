import type { Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { blueprintDifference } from '../model/blueprintDifference.ts';
import { applyChanges, memberAt, type Change } from '../model/changes.ts';
import { withDistinctReferences } from '../model/distinctReferences.ts';
import { removalOf } from '../model/integrity.ts';
import type { BlueprintRecord, RecordId } from '../model/records.ts';
import type { Scenario } from '../model/records/organisation.ts';
import { rewriteReferences } from '../model/references.ts';

/** By the id of a record that goes: the one that takes its place. */
export type Heirs = ReadonlyMap<RecordId, RecordId>;

/** The records of a blueprint in the middle of a change of several steps; ours to write in. */
export type Draft = Record<RecordId, BlueprintRecord>;

/**
 * The changes that take the records out of the draft, after every reference to them has been led to their heirs;
 * what had no heir is forgotten as with any deletion.
 */
export function succession(
  blueprint: Blueprint,
  draft: Draft,
  gone: readonly RecordId[],
  heirs: Heirs,
): Change[] {
  for (const record of Object.values(draft)) {
    if (!gone.includes(record.id)) draft[record.id] = led(draft, record, heirs);
  }
  for (const record of Object.values(draft)) draft[record.id] = withOwnBeginning(draft, record);
  const next = { ...blueprint, records: draft };
  return blueprintDifference(blueprint, applyChanges(next, removalOf(next, gone)));
}

function led(draft: Draft, record: BlueprintRecord, heirs: Heirs): BlueprintRecord {
  if (record.type === 'scenario') return ledScenario(draft, record, heirs);
  const next = rewriteReferences(record, ({ id }) => heirs.get(id) ?? id) ?? record;
  return next === record ? record : withDistinctReferences(next);
}

/** A scenario goes on with the heirs: their own settings count before those they inherit, and none is removed. */
function ledScenario(draft: Draft, scenario: Scenario, heirs: Heirs): Scenario {
  const own = new Set(scenario.settings.map(({ recordId, path }) => `${recordId} ${path.join('.')}`));
  const settings = scenario.settings.flatMap((setting) => {
    const value = withHeirs(setting.value, heirs);
    const recordId = heirs.get(setting.recordId);
    if (recordId === undefined) return [{ ...setting, value }];
    const heir = draft[recordId];
    const isNew = !own.has(`${recordId} ${setting.path.join('.')}`);
    const fits = heir !== undefined && memberAt(heir, setting.path) !== undefined;
    return isNew && fits ? [{ ...setting, recordId, value }] : [];
  });
  const adds = scenario.adds.map((each) => withHeirs(each, heirs));
  return { ...scenario, settings, adds, removes: scenario.removes.filter((id) => !heirs.has(id)) };
}

/** A value in which every text that is the id of a record that goes is the id of its heir. */
function withHeirs(value: Json, heirs: Heirs): Json {
  if (typeof value === 'string') return heirs.get(value) ?? value;
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => withHeirs(item, heirs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([member, item]) => [member, withHeirs(item as Json, heirs)]),
  );
}

/** A group begins in one of its own sub-stages, or in the first of them. */
function withOwnBeginning(draft: Draft, record: BlueprintRecord): BlueprintRecord {
  if (record.type !== 'stage' || record.initialStageId === null) return record;
  const initial = draft[record.initialStageId];
  return initial?.type === 'stage' && initial.parentId === record.id
    ? record
    : { ...record, initialStageId: null };
}
