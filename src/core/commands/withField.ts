import type { Json } from '../lib/json.ts';
import { SCHEMA_VERSION } from '../model/blueprint.ts';
import { applyChanges, memberAt, type FieldPath } from '../model/changes.ts';
import type { BlueprintRecord } from '../model/records.ts';

/** Names that would reach into JavaScript itself; a file with them is refused, so none may come in here. */
const reserved: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * The record with another value at a path, not yet judged; null where the path leads nowhere. In a list, the
 * place after the last adds an entry, and `undefined` takes one away.
 */
export function withField(
  record: BlueprintRecord,
  path: FieldPath,
  value: Json | undefined,
): BlueprintRecord | null {
  const step = path.at(-1);
  if (step === undefined || path.some((each) => reserved.has(each))) return null;
  if (path[0] === 'id' || path[0] === 'type') return null;
  const parentPath = path.slice(0, -1);
  const parent = memberAt(record, parentPath);
  if (typeof parent !== 'object' || parent === null) return null;
  if (!Array.isArray(parent)) return withMemberSet(record, path, value);
  const list: Json[] = [...(parent as readonly Json[])];
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > list.length) return null;
  if (value === undefined) list.splice(step, 1);
  else list[step] = value;
  return withMemberSet(record, parentPath, list);
}

function withMemberSet(
  record: BlueprintRecord,
  path: FieldPath,
  to: Json | undefined,
): BlueprintRecord | null {
  const alone = { schemaVersion: SCHEMA_VERSION, records: { [record.id]: record }, extra: {} } as const;
  const change = { op: 'set', id: record.id, path, from: undefined, to } as const;
  return applyChanges(alone, [change]).records[record.id] ?? null;
}
