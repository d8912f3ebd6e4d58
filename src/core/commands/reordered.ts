import { setMember, type Change } from '../model/changes.ts';
import type { BlueprintRecord, RecordId } from '../model/records.ts';

type OrderedRecord = Extract<BlueprintRecord, { readonly order: number }>;

/**
 * The changes that bring records into the order of the ids; records that are not named follow in their present
 * order. The places they have are dealt out anew, so that records outside the list keep theirs.
 */
export function reordered(records: readonly OrderedRecord[], ids: readonly RecordId[]): Change[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const wanted = [...named, ...records.filter((record) => !named.includes(record))];
  let last = -Infinity;
  const places = records
    .map(({ order }) => order)
    .sort((a, b) => a - b)
    // Two records in one place would be settled by id: give the second a place of its own.
    .map((place) => (last = place > last ? place : last + 1));
  return wanted.flatMap((record, index) => setMember(record, ['order'], places[index] ?? record.order));
}
