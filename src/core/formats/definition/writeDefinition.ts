import type { Json } from '../../lib/json.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { recordsOf } from '../../model/queries.ts';
import {
  collectionNames,
  isSingletonType,
  recordShapes,
  recordTypes,
  type BlueprintRecord,
} from '../../model/records.ts';
import { cleanText } from '../json/characters.ts';
import { FORMAT_NAME, knownMembers, requiredCollections, SCHEMA_ADDRESS } from './fileForm.ts';
import { inMemberOrder } from './memberOrder.ts';

/**
 * The blueprint as the text of a file: every member of every record, in a fixed order, so that equal
 * blueprints give equal bytes and a version control shows what really changed.
 */
export function writeDefinition(blueprint: Blueprint): string {
  return `${JSON.stringify(definitionJson(blueprint), cleanTexts, 2)}\n`;
}

/** The blueprint in the form of a file, as JSON. */
export function definitionJson(blueprint: Blueprint): Readonly<Record<string, Json>> {
  const file: Record<string, Json> = {
    $schema: SCHEMA_ADDRESS,
    format: FORMAT_NAME,
    schemaVersion: blueprint.schemaVersion,
  };
  for (const type of recordTypes) {
    const records = recordsOf(blueprint, type).map(fileRecord);
    const name = collectionNames[type];
    if (isSingletonType(type)) {
      if (records[0] !== undefined) file[name] = records[0];
    } else if (records.length > 0 || requiredCollections.has(name)) file[name] = records;
  }
  for (const name of Object.keys(blueprint.extra).sort()) {
    if (!knownMembers.has(name)) file[name] = blueprint.extra[name]!;
  }
  return file;
}

/** A record without its type, which the list it stands in says already. */
function fileRecord(record: BlueprintRecord): Json {
  const { type, ...members } = record;
  return inMemberOrder(recordShapes[type], members) as Json;
}

// What no text of a file may hold would make the file unreadable: it is shown as the replacement character.
function cleanTexts(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value;
}
