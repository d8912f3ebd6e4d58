import { isJsonObject, sameJson, type Json } from '../lib/json.ts';
import type { Change, FieldPath } from './changes.ts';
import type { BlueprintRecord } from './records.ts';

/** The smallest `set` changes that turn one state of a record into another; lists of another length are set whole. */
export function changesBetween(before: BlueprintRecord, after: BlueprintRecord): Change[] {
  const changes: Change[] = [];
  collect(before as unknown as Json, after as unknown as Json, []);
  return changes;

  function collect(from: Json | undefined, to: Json | undefined, path: FieldPath): void {
    if (from === to || sameJson(from, to)) return;
    if (isJsonObject(from) && isJsonObject(to)) {
      const members = new Set([...Object.keys(from), ...Object.keys(to)]);
      for (const member of members)
        collect(ownMember(from, member), ownMember(to, member), [...path, member]);
    } else if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
      from.forEach((item: Json, index) => collect(item, (to as readonly Json[])[index], [...path, index]));
    } else {
      changes.push({ op: 'set', id: before.id, path, from, to });
    }
  }
}

function ownMember(object: { readonly [key: string]: Json }, member: string): Json | undefined {
  return Object.hasOwn(object, member) ? object[member] : undefined;
}
