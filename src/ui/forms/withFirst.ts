import type { JsonObject } from '../../core/lib/json.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { recordsOf } from '../../core/model/queries.ts';
import type { RecordType } from '../../core/model/records.ts';

/** A new list item that refers to the first record of a type; null where there is no such record yet. */
export function withFirst(
  blueprint: Blueprint,
  type: RecordType,
  make: (id: string) => JsonObject,
): JsonObject | null {
  const [first] = recordsOf(blueprint, type);
  return first === undefined ? null : make(first.id);
}
