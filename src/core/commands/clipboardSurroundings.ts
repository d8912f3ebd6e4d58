import type { NewId } from '../lib/ids.ts';
import { orderAfter, type Ordered } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { freshKey } from '../model/keys.ts';
import { nameOfRecord } from '../model/names.ts';
import { recordsOf } from '../model/queries.ts';
import type { BlueprintRecord, RecordId, RecordType } from '../model/records.ts';
import { referencesIn, rewriteReferences } from '../model/references.ts';
import { unusedId } from './unusedId.ts';

/** Kinds of records that a copy brings along into another blueprint: what people, systems and data are called. */
export const carriedTypes = [
  'phase',
  'team',
  'calendar',
  'tool',
  'status',
  'field',
  'reasonList',
  'signal',
] as const satisfies readonly RecordType[];

const carried: ReadonlySet<RecordType> = new Set(carriedTypes);

/** The records that copied ones refer to, by way of each other, so that another blueprint can be told of them. */
export function surroundingsOf(blueprint: Blueprint, copied: readonly BlueprintRecord[]): BlueprintRecord[] {
  const found = new Map<RecordId, BlueprintRecord>();
  const gather = (record: BlueprintRecord) => {
    for (const { id } of referencesIn(record)) {
      const target = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
      if (target === undefined || found.has(id) || !carried.has(target.type)) continue;
      found.set(id, target);
      gather(target);
    }
  };
  copied.forEach(gather);
  return [...found.values()];
}

/** What copies find around them in the blueprint they come into. */
export interface Settled {
  /** By the id in the other blueprint: the record that stands for it here. */
  readonly ids: ReadonlyMap<RecordId, RecordId>;
  /** What has to be added, its references not yet rewritten. */
  readonly added: readonly BlueprintRecord[];
}

/** Finds for every record of the other blueprint the one of the same id or name here, or makes it anew. */
export function settle(
  blueprint: Blueprint,
  surroundings: readonly BlueprintRecord[],
  newId: NewId,
): Settled {
  const ids = new Map<RecordId, RecordId>();
  const added: BlueprintRecord[] = [];
  for (const record of surroundings) {
    if (blueprint.records[record.id]?.type === record.type) continue;
    const own: readonly BlueprintRecord[] = recordsOf(blueprint, record.type);
    const same = own.find((each) => sameName(each, record));
    if (same !== undefined) {
      ids.set(record.id, same.id);
      continue;
    }
    const id = unusedId(blueprint, record.id) ?? newId(record.type);
    ids.set(record.id, id);
    added.push(placedLast(blueprint, record, id, added));
  }
  return { ids, added };
}

function sameName(a: BlueprintRecord, b: BlueprintRecord): boolean {
  return nameOfRecord(a).trim().toLowerCase() === nameOfRecord(b).trim().toLowerCase();
}

/** After the others of its kind, under a key that none of them has. */
function placedLast(
  blueprint: Blueprint,
  record: BlueprintRecord,
  id: RecordId,
  before: readonly BlueprintRecord[],
) {
  const siblings = before.filter(({ type }) => type === record.type);
  const taken = siblings.flatMap((each) => ('key' in each ? [each.key] : []));
  const first = orderAfter(recordsOf(blueprint, record.type) as readonly Ordered[]);
  return {
    ...record,
    id,
    ...('order' in record ? { order: first + siblings.length } : {}),
    ...('key' in record ? { key: freshKey(blueprint, record.type, nameOfRecord(record), taken) } : {}),
  } as BlueprintRecord;
}

/** The added records with their references led to where they are found here; what is found nowhere is forgotten. */
export function withOwnReferences(
  records: readonly BlueprintRecord[],
  idHere: (id: RecordId, type: RecordType | null) => RecordId | null,
): BlueprintRecord[] {
  return records.flatMap((record) => rewriteReferences(record, ({ id, target }) => idHere(id, target)) ?? []);
}
