import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { SCHEMA_VERSION, type Blueprint } from '../../model/blueprint.ts';
import {
  collectionNames,
  isSingletonType,
  recordShapes,
  recordTypes,
  type BlueprintRecord,
  type RecordType,
} from '../../model/records.ts';
import { MOST_ERRORS, type FileError, type Read } from '../json/fileError.ts';
import { toPointer, type JsonPath } from '../json/pointer.ts';
import { repeatedIds, type PlacedRecord } from './repeatedIds.ts';
import { knownMembers, requiredCollections } from './fileForm.ts';
import { recordPlace } from './recordPlace.ts';
import { recogniseDefinition } from './recogniseDefinition.ts';
import { shapeErrors } from './shapeErrors.ts';

/** How many records of all kinds a file may hold. */
const MOST_RECORDS = 50_000;

/**
 * Makes a blueprint of JSON that is within limits: all of it, or every reason why not (20 at most). What is
 * mistaken rather than malformed (a way to nowhere, shares that do not sum) is taken: it has its Problems.
 */
export function blueprintFromJson(json: Json): Read<Blueprint> {
  const recognised = recogniseDefinition(json);
  if (!recognised.ok) return recognised;
  const file = recognised.value;
  const errors: FileError[] = [];
  const placed: PlacedRecord[] = [];
  for (const type of recordTypes) {
    for (const { value, path } of valuesOf(file, type, errors)) {
      if (errors.length >= MOST_ERRORS) break;
      const record = readRecord(type, value, path, errors);
      if (record !== null) placed.push({ record, path });
    }
  }
  if (placed.length > MOST_RECORDS) errors.push(tooMany(placed.length));
  errors.push(...repeatedIds(placed));
  if (errors.length > 0) return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
  const records = Object.fromEntries(placed.map(({ record }) => [record.id, record]));
  const extra = Object.fromEntries(Object.entries(file).filter(([name]) => !knownMembers.has(name)));
  return { ok: true, value: { schemaVersion: SCHEMA_VERSION, records, extra } };
}

interface PlacedValue {
  readonly value: Json;
  readonly path: JsonPath;
}

/** The records of one type as they stand in the file, with their places. */
function valuesOf(file: JsonObject, type: RecordType, errors: FileError[]): PlacedValue[] {
  const name = collectionNames[type];
  const value = file[name];
  if (isSingletonType(type)) return value === undefined ? [] : [{ value, path: [name] }];
  if (Array.isArray(value)) return value.map((item: Json, index) => ({ value: item, path: [name, index] }));
  if (value !== undefined) {
    errors.push({
      code: 'type',
      pointer: toPointer([name]),
      sentence: `"${name}" is ${value === null ? 'null' : isJsonObject(value) ? 'an object' : `a ${typeof value}`}; it must be a list.`,
      remedy: `Put the ${name} in square brackets, or write [] when there are none.`,
    });
  } else if (requiredCollections.has(name)) {
    errors.push({
      code: 'missing',
      pointer: toPointer([name]),
      sentence: `The list "${name}" is missing.`,
      remedy: `Add "${name}": [ … ] on the top level; it may be empty.`,
    });
  }
  return [];
}

function readRecord(
  type: RecordType,
  value: Json,
  path: JsonPath,
  errors: FileError[],
): BlueprintRecord | null {
  const shape = recordShapes[type];
  const result = shape.safeParse(withPlace(type, value, path), { jitless: true });
  if (result.success) return result.data;
  const place = recordPlace(type, value, path);
  errors.push(...shapeErrors(result.error.issues, { shape, value, path, place }));
  return null;
}

/** A record that does not say its place in the list has the one it stands at. */
function withPlace(type: RecordType, value: Json, path: JsonPath): Json {
  if (isSingletonType(type) || !isJsonObject(value) || Object.hasOwn(value, 'order')) return value;
  return { ...value, order: Number(path[1]) };
}

function tooMany(count: number): FileError {
  return {
    code: 'count',
    pointer: '',
    sentence: `The file holds ${count.toLocaleString('en')} records; at most ${MOST_RECORDS.toLocaleString('en')} are read.`,
    remedy: 'Split the blueprint in two.',
  };
}
