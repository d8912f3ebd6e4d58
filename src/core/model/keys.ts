import { keyFromName } from '../lib/ids.ts';
import type { Blueprint } from './blueprint.ts';
import { nameOfRecord } from './names.ts';
import { recordsOf } from './queries.ts';
import type { BlueprintRecord, RecordType } from './records.ts';

/** The key of a record (its name in the machine), or undefined where its kind has none. */
export function keyOf(record: BlueprintRecord): string | undefined {
  return 'key' in record ? record.key : undefined;
}

/** A key for a new record of that name, which no other record of its kind has. */
export function freshKey(
  blueprint: Blueprint,
  type: RecordType,
  name: string,
  alsoTaken: Iterable<string> = [],
): string {
  const keys = (recordsOf(blueprint, type) as readonly BlueprintRecord[]).flatMap(
    (record) => keyOf(record) ?? [],
  );
  return keyFromName(name, new Set([...keys, ...alsoTaken]), type);
}

/** The name, numbered where another record of the kind has it already: "New stage 2". */
export function freshName(blueprint: Blueprint, type: RecordType, name: string): string {
  const records: readonly BlueprintRecord[] = recordsOf(blueprint, type);
  const taken = new Set(records.map((record) => nameOfRecord(record).toLowerCase()));
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? name : `${name} ${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
