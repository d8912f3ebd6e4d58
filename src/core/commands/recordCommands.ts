import type { Json } from '../lib/json.ts';
import { orderAfter, type Ordered } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Change, FieldPath } from '../model/changes.ts';
import { changesBetween } from '../model/difference.ts';
import { removalOf, resolves } from '../model/integrity.ts';
import { freshKey, freshName } from '../model/keys.ts';
import { nameOf, typeWords } from '../model/names.ts';
import { recordsOf, singleton } from '../model/queries.ts';
import {
  isSingletonType,
  recordShapes,
  singletonIds,
  type BlueprintRecord,
  type RecordId,
  type RecordType,
  type SingletonType,
} from '../model/records.ts';
import { rewriteReferences } from '../model/references.ts';
import { soundRecord } from '../model/soundness.ts';
import type { Command } from './command.ts';
import { reordered } from './reordered.ts';
import { unusedId } from './unusedId.ts';
import { withField } from './withField.ts';

/** One member of one record and the value it is to have; undefined gives it back its default. */
export interface FieldValue {
  readonly id: RecordId;
  readonly path: FieldPath;
  readonly value: Json | undefined;
}

/** Gives a member of a record another value. Nothing changes where the value cannot stand there. */
export const setField: Command<FieldValue> = {
  name: 'record.set',
  label: ({ id }, blueprint) => `Change ${nameOf(blueprint, id)}`,
  plan(blueprint, payload) {
    const setting = settingOf(blueprint, [payload]);
    return 'problem' in setting ? [] : setting.changes;
  },
};

/** Gives several members other values at once: all of them, or none where one cannot stand. */
export const setFields: Command<{ readonly values: readonly FieldValue[]; readonly label?: string }> = {
  name: 'record.setAll',
  label({ values, label }, blueprint) {
    const ids = new Set(values.map(({ id }) => id));
    return (
      label ?? (ids.size === 1 ? `Change ${nameOf(blueprint, values[0]?.id)}` : `Change ${ids.size} records`)
    );
  },
  plan(blueprint, { values }) {
    const setting = settingOf(blueprint, values);
    return 'problem' in setting ? [] : setting.changes;
  },
};

/** Why `setField` would not take the value, as a sentence for the form; null when it would. */
export function refusalOfField(blueprint: Blueprint, value: FieldValue): string | null {
  const setting = settingOf(blueprint, [value]);
  return 'problem' in setting ? setting.problem : null;
}

type Setting = { readonly changes: readonly Change[] } | { readonly problem: string };

function settingOf(blueprint: Blueprint, values: readonly FieldValue[]): Setting {
  const drafts = new Map<RecordId, BlueprintRecord>();
  for (const { id, path, value } of values) {
    const record = drafts.get(id) ?? recordOrDefault(blueprint, id);
    if (record === undefined) return { problem: 'What was to be changed has been deleted.' };
    const draft = withField(record, path, value);
    if (draft === null)
      return { problem: `There is no place "${path.join('.')}" in ${nameOf(blueprint, id)}.` };
    drafts.set(id, draft);
  }
  const changes: Change[] = [];
  for (const [id, draft] of drafts) {
    const sound = soundRecord(blueprint, draft);
    if ('problem' in sound) return sound;
    const before = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
    if (before === undefined) changes.push({ op: 'add', record: sound.record });
    else changes.push(...changesBetween(before, sound.record));
  }
  return { changes };
}

/** The record of that id; of the records there is one of, its defaults where the blueprint lacks it. */
function recordOrDefault(blueprint: Blueprint, id: RecordId): BlueprintRecord | undefined {
  if (Object.hasOwn(blueprint.records, id)) return blueprint.records[id];
  const type = Object.keys(singletonIds).find((each) => singletonIds[each as SingletonType] === id);
  return type === undefined ? undefined : singleton(blueprint, type as SingletonType);
}

/** What a new record is made from; what is left out gets the defaults of its kind. */
export interface NewRecord {
  readonly type: RecordType;
  /** Members by name; a name is made up, and a key made from it, where they are missing. */
  readonly members?: { readonly [member: string]: Json };
  readonly id?: RecordId;
}

/** Adds a record at the end of its list; references of it that lead nowhere are left out. */
export const addRecord: Command<NewRecord> = {
  name: 'record.add',
  label: ({ type }) => `Add ${typeWords[type]}`,
  plan(blueprint, { type, members = {}, id }, { newId }) {
    if (isSingletonType(type)) return [];
    const made = {
      ...initialMembers(blueprint, type, members),
      ...members,
      type,
      id: unusedId(blueprint, id) ?? newId(type),
    };
    const parsed = recordShapes[type].safeParse(made);
    if (!parsed.success) return [];
    const record = rewriteReferences(parsed.data as BlueprintRecord, (reference) =>
      resolves(blueprint, reference) ? reference.id : null,
    );
    return record === null || 'problem' in soundRecord(blueprint, record) ? [] : [{ op: 'add', record }];
  },
};

/** A place, a name and a key for a new record, as far as its kind has them, and for a team a colour of its own. */
function initialMembers(blueprint: Blueprint, type: RecordType, given: NewRecord['members'] & {}): object {
  const wanted = given['name'] ?? given['subject'];
  const name = typeof wanted === 'string' ? wanted : freshName(blueprint, type, `New ${typeWords[type]}`);
  const members = {
    order: orderAfter(recordsOf(blueprint, type) as readonly Ordered[]),
    name,
    subject: name,
    key: freshKey(blueprint, type, name),
    ...(type === 'team' ? { colour: rarestColour(blueprint) } : {}),
  };
  return Object.fromEntries(Object.entries(members).filter(([member]) => member in recordShapes[type].shape));
}

const TEAM_COLOURS = 8;

/** The colour that fewest teams have, the first of them: two teams look alike only where there are more than colours. */
function rarestColour(blueprint: Blueprint): number {
  const uses = Array.from({ length: TEAM_COLOURS }, () => 0);
  for (const { colour } of recordsOf(blueprint, 'team')) uses[colour] = (uses[colour] ?? 0) + 1;
  return uses.indexOf(Math.min(...uses));
}

/** Deletes records of any kind; what makes no sense without them goes too, and the rest forgets them. */
export const deleteRecords: Command<{ readonly ids: readonly RecordId[] }> = {
  name: 'record.delete',
  label: ({ ids }, blueprint) =>
    ids.length === 1 ? `Delete ${nameOf(blueprint, ids[0])}` : `Delete ${ids.length} records`,
  plan: (blueprint, { ids }) => removalOf(blueprint, ids),
};

/** Puts the records of one kind into another order; those that are not named follow. */
export const reorderRecords: Command<{ readonly type: RecordType; readonly ids: readonly RecordId[] }> = {
  name: 'record.reorder',
  label: ({ type }) => `Reorder the list of ${typeWords[type]} records`,
  plan: (blueprint, { type, ids }) =>
    isSingletonType(type) ? [] : reordered(recordsOf(blueprint, type), ids),
};
