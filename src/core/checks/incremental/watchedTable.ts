import type { Blueprint } from '../../model/blueprint.ts';
import { recordsOf, tellRecordsOf } from '../../model/queries.ts';
import { recordTypes, type BlueprintRecord, type RecordId, type RecordType } from '../../model/records.ts';
import type { Answer, Given, Memory } from './memory.ts';
import { sameItems } from './memory.ts';
import { sameMeaning } from './sameMeaning.ts';

/** A blueprint that looks like any other and notes, for a memory, what is read of it. */
export interface WatchedTable {
  readonly blueprint: Blueprint;
  /** The ids of the records of a type, in their order: the same list as long as none comes, goes or moves. */
  idsOf(type: RecordType): readonly RecordId[];
  /** Takes over another state; says which records are gone. A record that was only moved counts as unchanged. */
  show(blueprint: Blueprint): readonly RecordId[];
}

/** One record as it came, and as those see it who do not care where it stands. */
interface Seen {
  readonly raw: BlueprintRecord;
  readonly steady: BlueprintRecord;
}

export function watchedTable(memory: Memory): WatchedTable {
  const seen = new Map<RecordId, Seen>();
  const cells = new Map<RecordId, Given<BlueprintRecord | undefined>>();
  const lists = new Map<RecordType, Given<readonly BlueprintRecord[]>>();
  const ids = new Map<RecordType, Answer<readonly RecordId[]>>();
  for (const type of recordTypes) {
    const list = memory.given<readonly BlueprintRecord[]>([]);
    lists.set(type, list);
    ids.set(
      type,
      memory.answer(() => list.read().map(({ id }) => id), sameItems),
    );
  }

  const cellOf = (id: RecordId) => {
    let cell = cells.get(id);
    if (cell === undefined) cells.set(id, (cell = memory.given(seen.get(id)?.steady)));
    return cell;
  };
  const listOf = (type: RecordType) => lists.get(type)?.read() ?? [];
  const records = new Proxy<Record<RecordId, BlueprintRecord>>(
    {},
    {
      get: (_, id) => (typeof id === 'string' ? cellOf(id).read() : undefined),
      has: (_, id) => typeof id === 'string' && cellOf(id).read() !== undefined,
      getOwnPropertyDescriptor(_, id) {
        const value = typeof id === 'string' ? cellOf(id).read() : undefined;
        return value && { value, writable: true, enumerable: true, configurable: true };
      },
      ownKeys: () => recordTypes.flatMap((type) => listOf(type).map(({ id }) => id)),
    },
  );
  tellRecordsOf(records, listOf);

  return {
    blueprint: { schemaVersion: 1, records, extra: {} },
    idsOf: (type) => ids.get(type)?.read() ?? [],
    show(blueprint) {
      memory.begin();
      const changed = new Set<RecordType>();
      const gone: RecordId[] = [];
      let count = 0;
      for (const [id, raw] of Object.entries(blueprint.records)) {
        count += 1;
        const before = seen.get(id);
        if (before?.raw === raw) continue;
        const isSteady = before !== undefined && sameMeaning(before.steady, raw);
        seen.set(id, { raw, steady: isSteady ? before.steady : raw });
        if (isSteady) continue;
        changed.add(raw.type);
        if (before !== undefined) changed.add(before.steady.type);
        cells.get(id)?.give(raw);
      }
      if (count !== seen.size) {
        for (const [id, { steady }] of seen) {
          if (Object.hasOwn(blueprint.records, id)) continue;
          gone.push(id);
          seen.delete(id);
          changed.add(steady.type);
          cells.get(id)?.give(undefined);
        }
      }
      for (const type of changed)
        lists.get(type)?.give(recordsOf(blueprint, type).map(({ id }) => seen.get(id)!.steady));
      return gone;
    },
  };
}
