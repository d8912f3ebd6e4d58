import { sameJson, type Json } from '../lib/json.ts';
import type { Blueprint } from './blueprint.ts';
import type { BlueprintRecord, RecordId } from './records.ts';

/** The way to a member inside a record: names, and places in lists. */
export type FieldPath = readonly (string | number)[];

/** The only three things that can happen to a blueprint. Plain data, so that they can be stored and sent. */
export type Change =
  | { readonly op: 'add'; readonly record: BlueprintRecord }
  | { readonly op: 'remove'; readonly record: BlueprintRecord }
  | {
      readonly op: 'set';
      readonly id: RecordId;
      readonly path: FieldPath;
      /** undefined: the member was, or becomes, absent. */
      readonly from: Json | undefined;
      readonly to: Json | undefined;
    };

/** Applies changes in order; untouched records keep their identity, so a view can skip them. */
export function applyChanges(blueprint: Blueprint, changes: readonly Change[]): Blueprint {
  if (changes.length === 0) return blueprint;
  const records: Record<RecordId, BlueprintRecord> = { ...blueprint.records };
  for (const change of changes) applyChange(records, change);
  return { ...blueprint, records };
}

function applyChange(records: Record<RecordId, BlueprintRecord>, change: Change): void {
  switch (change.op) {
    case 'add':
      records[change.record.id] = change.record;
      return;
    case 'remove':
      delete records[change.record.id];
      return;
    case 'set': {
      const record = records[change.id];
      // Somebody else may have removed it since: their removal stands.
      if (record) records[change.id] = withMember(record, change.path, change.to);
    }
  }
}

/** The changes that take back the given ones. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.toReversed().map(invertChange);
}

function invertChange(change: Change): Change {
  if (change.op === 'set') return { ...change, from: change.to, to: change.from };
  return { op: change.op === 'add' ? 'remove' : 'add', record: change.record };
}

/** The one change that gives a member of a record a new value; none when it has that value already. */
export function setMember(record: BlueprintRecord, path: FieldPath, to: Json | undefined): Change[] {
  const from = memberAt(record, path);
  return sameJson(from, to) ? [] : [{ op: 'set', id: record.id, path, from, to }];
}

/** The value at a path inside a record, or undefined where the path leads nowhere. */
export function memberAt(record: BlueprintRecord, path: FieldPath): Json | undefined {
  let value: unknown = record;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value as Json | undefined;
}

function withMember<T>(value: T, path: FieldPath, to: Json | undefined): T {
  const [step, ...rest] = path;
  if (step === undefined) return to as T;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value];
    copy[Number(step)] = withMember(copy[Number(step)], rest, to);
    return copy as T;
  }
  const { [step]: old, ...others } = (value ?? {}) as Record<string | number, unknown>;
  if (rest.length === 0 && to === undefined) return others as T;
  // Spread over the original first, so that the members keep their order.
  return { ...(value as object), [step]: withMember(old, rest, to) } as T;
}
