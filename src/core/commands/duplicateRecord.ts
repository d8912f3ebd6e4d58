import { byOrder, orderBetween } from '../lib/order.ts';
import { freshKey, freshName } from '../model/keys.ts';
import { nameOf, nameOfRecord } from '../model/names.ts';
import { recordsOf } from '../model/queries.ts';
import { isSingletonType, recordShapes, type BlueprintRecord, type RecordId } from '../model/records.ts';
import { soundRecord } from '../model/soundness.ts';
import type { Command } from './command.ts';

/**
 * Adds a copy of a record right after it, under a name, an id and a key of its own; nothing refers to the copy.
 * Stages and transitions are copied on the canvas, with what is between them.
 */
export const duplicateRecord: Command<{ readonly id: RecordId }> = {
  name: 'record.copy',
  label: ({ id }, blueprint) => `Duplicate ${nameOf(blueprint, id)}`,
  plan(blueprint, { id }, { newId }) {
    const record = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
    if (record === undefined || isSingletonType(record.type)) return [];
    if (record.type === 'stage' || record.type === 'transition' || record.type === 'note') return [];
    const all = (recordsOf(blueprint, record.type) as readonly BlueprintRecord[])
      .flatMap((each) => ('order' in each ? { id: each.id, order: each.order } : []))
      .toSorted(byOrder);
    const place = all.findIndex((each) => each.id === id);
    const name = freshName(blueprint, record.type, `${nameOfRecord(record)} copy`).slice(0, 200);
    const own = {
      id: newId(record.type),
      name,
      subject: name,
      key: freshKey(blueprint, record.type, name),
      order: orderBetween(all[place]?.order, all[place + 1]?.order),
    };
    const shape = recordShapes[record.type].shape;
    const members = Object.fromEntries(Object.entries(own).filter(([member]) => member in shape));
    const copy = { ...structuredCopy(record, newId), ...members } as BlueprintRecord;
    const sound = soundRecord(blueprint, copy);
    return 'problem' in sound ? [] : [{ op: 'add', record: sound.record }];
  },
};

/** The reasons of a list have ids of their own, which no two lists may share. */
function structuredCopy(record: BlueprintRecord, newId: (prefix: string) => string): BlueprintRecord {
  if (record.type !== 'reasonList') return record;
  return { ...record, reasons: record.reasons.map((reason) => ({ ...reason, id: newId('reason') })) };
}
