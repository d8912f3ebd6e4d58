import { ID_PATTERN } from '../lib/ids.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { RecordId } from '../model/records.ts';

/** The id a caller asked for, if a new record may have it. */
export function unusedId(blueprint: Blueprint, wanted: RecordId | undefined): RecordId | undefined {
  if (wanted === undefined || !ID_PATTERN.test(wanted)) return undefined;
  return Object.hasOwn(blueprint.records, wanted) ? undefined : wanted;
}
