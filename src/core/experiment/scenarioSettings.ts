import { nearestWord } from '../lib/nearestWord.ts';
import { isJsonObject, type Json } from '../lib/json.ts';
import { SCHEMA_VERSION, type Blueprint } from '../model/blueprint.ts';
import { applyChanges, memberAt, type FieldPath } from '../model/changes.ts';
import { nameOf } from '../model/names.ts';
import { singleton } from '../model/queries.ts';
import { singletonIds, type BlueprintRecord, type RecordId, type SingletonType } from '../model/records.ts';
import type { Scenario } from '../model/records/organisation.ts';
import type { Draft } from './scenarioAdditions.ts';
import type { Blame } from './scenarioBlame.ts';

/** The records that a scenario adds or sets something of, with all its settings, not yet judged. */
export function scenarioSettings(
  base: Blueprint,
  { settings }: Scenario,
  additions: readonly Draft[],
  blame: Blame,
): readonly Draft[] {
  const drafts = new Map(additions.map((draft) => [draft.record.id, draft]));
  settings.forEach(({ recordId, path, value }, place) => {
    const from = ['settings', place];
    const record = drafts.get(recordId)?.record ?? recordOrDefault(base, recordId);
    if (record === undefined) {
      const remedy = 'Correct the id of the record, or take the setting out.';
      blame(from, `sets "${path.join('.')}" of "${recordId}", which does not exist.`, remedy);
    } else if (path[0] === 'id' || path[0] === 'type') {
      blame(from, `sets the ${path[0]} of "${recordId}", which cannot change.`, 'Take the setting out.');
    } else if (memberAt(record, path) === undefined) {
      blame(
        from,
        `sets "${path.join('.')}" of ${called(base, record)}, which has no such place.`,
        hintFor(record, path),
      );
    } else drafts.set(recordId, { record: withValue(record, path, value), from });
  });
  return [...drafts.values()];
}

/** The record of that id; of the records there is one of, its defaults where the blueprint lacks it. */
function recordOrDefault(blueprint: Blueprint, id: RecordId): BlueprintRecord | undefined {
  if (Object.hasOwn(blueprint.records, id)) return blueprint.records[id];
  const type = Object.keys(singletonIds).find((each) => singletonIds[each as SingletonType] === id);
  return type === undefined ? undefined : singleton(blueprint, type as SingletonType);
}

function called(base: Blueprint, { id }: BlueprintRecord): string {
  return Object.hasOwn(base.records, id) ? nameOf(base, id) : `"${id}"`;
}

/** What there is where the path goes wrong. */
function hintFor(record: BlueprintRecord, path: FieldPath): string {
  const wrong = path.findIndex((_, place) => memberAt(record, path.slice(0, place + 1)) === undefined);
  const parent = memberAt(record, path.slice(0, wrong));
  const where = wrong === 0 ? 'It' : `"${path.slice(0, wrong).join('.')}"`;
  if (Array.isArray(parent))
    return `${where} is a list of ${parent.length}, counted from 0; to make it longer, set the whole list.`;
  if (!isJsonObject(parent))
    return `${where} is ${JSON.stringify(parent).slice(0, 60)} and has nothing inside; set it as a whole.`;
  const members = Object.keys(parent).filter((member) => wrong > 0 || (member !== 'id' && member !== 'type'));
  const near = nearestWord(String(path[wrong]), members);
  return near === undefined ? `${where} has ${members.join(', ')}.` : `Did you mean "${near}"?`;
}

function withValue(record: BlueprintRecord, path: FieldPath, to: Json): BlueprintRecord {
  const alone = { schemaVersion: SCHEMA_VERSION, records: { [record.id]: record }, extra: {} } as const;
  const change = { op: 'set', id: record.id, path, from: undefined, to } as const;
  return applyChanges(alone, [change]).records[record.id]!;
}
