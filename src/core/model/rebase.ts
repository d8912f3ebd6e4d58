import { sameJson, type Json } from '../lib/json.ts';
import { mergeJson } from '../lib/mergeJson.ts';
import type { Blueprint } from './blueprint.ts';
import { applyChanges, memberAt, type Change, type FieldPath } from './changes.ts';
import { recordShapes, type BlueprintRecord, type RecordId } from './records.ts';

/** Our changes as they fit onto a state that others have changed meanwhile. */
export interface Rebased {
  readonly changes: readonly Change[];
  /** The new state with those changes. */
  readonly blueprint: Blueprint;
  /** Changes of ours that have no place any more. */
  readonly refused: readonly Change[];
  /** Records where a change of theirs gave way to one of ours. */
  readonly overwrote: ReadonlySet<RecordId>;
}

/**
 * Carries changes that were made on one state over to another. Where both changed the same record, members and
 * list items are merged; what was removed stays removed; a change whose place is gone, or that would leave a
 * malformed record behind, is refused and named, never bent to fit something else.
 */
export function rebaseChanges(madeOn: Blueprint, carriedTo: Blueprint, ours: readonly Change[]): Rebased {
  const changes: Change[] = [];
  const refused: Change[] = [];
  const overwrote = new Set<RecordId>();
  let before = madeOn;
  let now = carriedTo;
  for (const change of ours) {
    const fitted = fit(change, before, now);
    before = applyChanges(before, [change]);
    if (fitted === 'refused') {
      refused.push(change);
      continue;
    }
    if (fitted === 'done') continue;
    if (fitted.overwrote) overwrote.add(recordIdOf(change));
    changes.push(fitted.change);
    now = applyChanges(now, [fitted.change]);
  }
  return { changes, blueprint: now, refused, overwrote };
}

/** The id of the record that a change is about. */
export function recordIdOf(change: Change): RecordId {
  return change.op === 'set' ? change.id : change.record.id;
}

type Fitted = { readonly change: Change; readonly overwrote: boolean } | 'done' | 'refused';

function fit(change: Change, before: Blueprint, now: Blueprint): Fitted {
  const id = recordIdOf(change);
  const record = Object.hasOwn(now.records, id) ? now.records[id] : undefined;
  const made = Object.hasOwn(before.records, id) ? before.records[id] : undefined;
  switch (change.op) {
    case 'add':
      if (record === undefined) return { change, overwrote: false };
      return sameJson(record, change.record) ? 'done' : { change, overwrote: true };
    case 'remove':
      if (record === undefined) return 'done';
      return { change: { op: 'remove', record }, overwrote: !sameJson(record, made ?? change.record) };
    case 'set':
      // It did nothing when it was made either, so there is nothing to refuse.
      if (made === undefined) return 'done';
      return record === undefined ? 'refused' : fitSet(change, made, record);
  }
}

function fitSet(
  change: Extract<Change, { op: 'set' }>,
  made: BlueprintRecord,
  record: BlueprintRecord,
): Fitted {
  const path = findPath(change.path, made, record);
  if (path === null) return 'refused';
  const now = memberAt(record, path);
  // Compared with what was there when it was made: a change that was carried over before says what was there once.
  const { value, overwrote } = mergeJson(memberAt(made, change.path), change.to, now);
  if (sameJson(now, value)) return 'done';
  const fitted: Change = { ...change, path, from: now, to: value };
  return leavesMalformed(record, fitted) ? 'refused' : { change: fitted, overwrote };
}

/** The same place in a record that others have changed; items of lists are found again by their ids. */
function findPath(path: FieldPath, made: BlueprintRecord, record: BlueprintRecord): FieldPath | null {
  const found: (string | number)[] = [];
  for (const [depth, step] of path.entries()) {
    const old = memberAt(made, path.slice(0, depth));
    const current = memberAt(record, found);
    if (typeof current !== 'object' || current === null) return null;
    if (!Array.isArray(current)) {
      found.push(step);
      continue;
    }
    const index = Array.isArray(old) ? findItem(old, current, Number(step)) : null;
    if (index === null) return null;
    found.push(index);
  }
  return found;
}

function findItem(old: readonly Json[], current: readonly Json[], index: number): number | null {
  const item = old[index];
  const id = idOf(item);
  if (id !== undefined) {
    const place = current.findIndex((other) => idOf(other) === id);
    return place === -1 ? null : place;
  }
  // Without an id only an unchanged length says that places still mean the same items.
  if (old.length === current.length && index < current.length) return index;
  return item === undefined && index === old.length ? current.length : null;
}

function idOf(item: Json | undefined): string | undefined {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const id = (item as { readonly id?: Json }).id;
  return typeof id === 'string' ? id : undefined;
}

function leavesMalformed(record: BlueprintRecord, change: Change): boolean {
  const alone = { schemaVersion: 1, records: { [record.id]: record }, extra: {} } as const;
  const after = applyChanges(alone, [change]).records[record.id];
  const shape = recordShapes[record.type];
  return !shape.safeParse(after).success && shape.safeParse(record).success;
}
