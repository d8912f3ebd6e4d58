import type { Json } from '../lib/json.ts';
import type { BlueprintRecord, RecordId } from './records.ts';

/** The version of the document's form; a change of form needs a migration. */
export const SCHEMA_VERSION = 1;

/** One designed lifecycle: a flat table of records by id. Never changed in place. */
export interface Blueprint {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly records: Readonly<Record<RecordId, BlueprintRecord>>;
  /** What a file held beside the records and this version does not know: kept as it came. */
  readonly extra: Readonly<Record<string, Json>>;
}
