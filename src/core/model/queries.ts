import { byOrder } from '../lib/order.ts';
import type { Blueprint } from './blueprint.ts';
import {
  recordShapes,
  singletonIds,
  type BlueprintRecord,
  type RecordOf,
  type RecordType,
  type SingletonType,
} from './records.ts';

/** One list for all that is not there: who looks twice sees the same. */
const nothing: readonly BlueprintRecord[] = [];
const listsByTable = new WeakMap<object, Map<string, readonly BlueprintRecord[]>>();
const tellers = new WeakMap<object, (type: RecordType) => readonly BlueprintRecord[]>();

/** Lets a table of records say for itself which records of a type it has, as one does that is watched. */
export function tellRecordsOf(
  records: Blueprint['records'],
  tell: (type: RecordType) => readonly BlueprintRecord[],
): void {
  tellers.set(records, tell);
}

/** All records of one type, in their order. The same list object as long as the blueprint does not change. */
export function recordsOf<T extends RecordType>(blueprint: Blueprint, type: T): readonly RecordOf<T>[] {
  const tell = tellers.get(blueprint.records);
  if (tell !== undefined) return tell(type) as readonly RecordOf<T>[];
  let lists = listsByTable.get(blueprint.records);
  if (lists === undefined) {
    lists = groupByType(blueprint);
    listsByTable.set(blueprint.records, lists);
  }
  return (lists.get(type) ?? nothing) as readonly RecordOf<T>[];
}

function groupByType(blueprint: Blueprint): Map<string, readonly BlueprintRecord[]> {
  const lists = new Map<string, BlueprintRecord[]>();
  for (const record of Object.values(blueprint.records)) {
    const list = lists.get(record.type);
    if (list) list.push(record);
    else lists.set(record.type, [record]);
  }
  for (const list of lists.values()) {
    list.sort((a, b) => byOrder({ id: a.id, order: orderOf(a) }, { id: b.id, order: orderOf(b) }));
  }
  return lists;
}

function orderOf(record: BlueprintRecord): number {
  return 'order' in record ? record.order : 0;
}

/** The record of that id and type, or undefined. */
export function findRecord<T extends RecordType>(
  blueprint: Blueprint,
  type: T,
  id: string | null | undefined,
): RecordOf<T> | undefined {
  if (id === null || id === undefined || !Object.hasOwn(blueprint.records, id)) return undefined;
  const record = blueprint.records[id];
  return record?.type === type ? (record as RecordOf<T>) : undefined;
}

const absent = new Map<SingletonType, BlueprintRecord>();

/** The one record of a type that a blueprint has once; its defaults where the blueprint lacks it. */
export function singleton<T extends SingletonType>(blueprint: Blueprint, type: T): RecordOf<T> {
  const found = findRecord(blueprint, type, singletonIds[type]);
  if (found) return found;
  if (!absent.has(type)) absent.set(type, recordShapes[type].parse({}));
  return absent.get(type) as RecordOf<T>;
}

/** The ways out of a stage, in document order. */
export function waysFrom(blueprint: Blueprint, stageId: string): readonly RecordOf<'transition'>[] {
  return recordsOf(blueprint, 'transition').filter(({ fromId }) => fromId === stageId);
}

/** The ways into a stage, in document order. */
export function waysInto(blueprint: Blueprint, stageId: string): readonly RecordOf<'transition'>[] {
  return recordsOf(blueprint, 'transition').filter(({ toId }) => toId === stageId);
}

/** The sub-stages of a group, in document order. */
export function subStages(blueprint: Blueprint, stageId: string): readonly RecordOf<'stage'>[] {
  return recordsOf(blueprint, 'stage').filter(({ parentId }) => parentId === stageId);
}
