import type { JsonObject } from '../lib/json.ts';
import { memberAt, type FieldPath } from '../model/changes.ts';
import { nameOf, typeWords } from '../model/names.ts';
import {
  isSingletonType,
  recordShapes,
  singletonIds,
  type BlueprintRecord,
  type RecordId,
} from '../model/records.ts';
import type { Command } from './command.ts';
import { setField } from './recordCommands.ts';

/** Adds an object to a list inside a record; with an id of its own where a prefix is given. */
export const addItem: Command<{
  readonly id: RecordId;
  readonly path: FieldPath;
  readonly item: JsonObject;
  readonly idPrefix?: string;
}> = {
  name: 'item.add',
  label: ({ id }, blueprint) => `Add to ${nameOf(blueprint, id)}`,
  plan(blueprint, { id, path, item, idPrefix }, context) {
    const record = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
    const list = record === undefined ? undefined : memberAt(record, path);
    if (!Array.isArray(list)) return [];
    const added = idPrefix === undefined ? item : { id: context.newId(idPrefix), ...item };
    return setField.plan(blueprint, { id, path, value: [...list, added] }, context);
  },
};

/** Gives a blueprint the record it has exactly one of, with its defaults, where it lacks it. */
export const beginSingleton: Command<{ readonly id: RecordId }> = {
  name: 'record.begin',
  label: ({ id }) => `Begin the ${typeWords[typeOf(id) ?? 'settings']}`,
  plan(blueprint, { id }) {
    const type = typeOf(id);
    if (type === undefined || Object.hasOwn(blueprint.records, id)) return [];
    return [{ op: 'add', record: recordShapes[type].parse({}) as BlueprintRecord }];
  },
};

function typeOf(id: RecordId) {
  return Object.keys(singletonIds)
    .filter(isSingletonType)
    .find((type) => singletonIds[type] === id);
}
