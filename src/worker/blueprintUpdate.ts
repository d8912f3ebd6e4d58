import type { Blueprint } from '../core/model/blueprint.ts';
import type { BlueprintRecord, RecordId } from '../core/model/records.ts';

/** What makes one state of a blueprint out of another: the records that are new or changed, and those that are gone. */
export interface BlueprintUpdate {
  readonly schemaVersion: Blueprint['schemaVersion'];
  readonly changed: readonly BlueprintRecord[];
  readonly gone: readonly RecordId[];
}

/**
 * What is to be sent so that someone who has one state (null: nothing) has the other. Records are compared by
 * identity, as edits leave untouched ones alone: a look at each, whatever is in them.
 */
export function updateBetween(known: Blueprint | null, next: Blueprint): BlueprintUpdate {
  const old = known?.records ?? {};
  return {
    schemaVersion: next.schemaVersion,
    changed: Object.values(next.records).filter((record) => old[record.id] !== record),
    gone: Object.keys(old).filter((id) => !Object.hasOwn(next.records, id)),
  };
}

/**
 * The state after an update. Records that were not sent keep their identity, and with it what was worked out
 * for them before (hours laid out over the days are the slow part of compiling).
 */
export function withUpdate(
  known: Blueprint | null,
  { schemaVersion, changed, gone }: BlueprintUpdate,
): Blueprint {
  const records: Record<RecordId, BlueprintRecord> = { ...known?.records };
  for (const id of gone) delete records[id];
  for (const record of changed) records[record.id] = record;
  return { schemaVersion, records, extra: {} };
}
