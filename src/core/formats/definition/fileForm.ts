import { collectionNames, recordTypes } from '../../model/records.ts';

/** What a file says of itself, so that it is never taken for another product's. */
export const FORMAT_NAME = 'stagecraft-blueprint';

/** The address of the JSON Schema, as files name it. It is a name: nothing is ever fetched from it. */
export const SCHEMA_ADDRESS = 'https://stagecraft.example/schema/blueprint-1.json';

/** The lists that a file always has, even when they are empty. */
export const requiredCollections: ReadonlySet<string> = new Set(['stages', 'transitions']);

/** Members of the top level that have a meaning; every other one is kept as it came. */
export const knownMembers: ReadonlySet<string> = new Set([
  '$schema',
  'format',
  'schemaVersion',
  ...recordTypes.map((type) => collectionNames[type]),
]);
