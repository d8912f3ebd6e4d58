import type { Comparison, Criterion } from '../criteria/criterion.ts';
import type { Json } from '../lib/json.ts';
import type { FieldPath } from './changes.ts';
import { referenceRules, type ReferenceTarget } from './referenceRules.ts';
import type { BlueprintRecord, RecordId } from './records.ts';

/** One reference that a record holds: where, to what, and what kind of record it must be. */
export interface Reference {
  readonly path: FieldPath;
  readonly id: RecordId;
  /** null: any kind of record. */
  readonly target: ReferenceTarget;
}

/** Answers what a reference becomes: another id, the same, or null where it is to be forgotten. */
export type Rewrite = (reference: Reference) => RecordId | null;

/** Every reference a record holds, in the order of its members. */
export function referencesIn(record: BlueprintRecord): Reference[] {
  const found: Reference[] = [];
  rewriteReferences(record, (reference) => {
    found.push(reference);
    return reference.id;
  });
  return found;
}

/** Every criterion a record holds, with its place. */
export function criteriaIn(record: BlueprintRecord): { path: FieldPath; criterion: Criterion }[] {
  const found: { path: FieldPath; criterion: Criterion }[] = [];
  for (const { steps, holds } of referenceRules[record.type]) {
    if (holds !== 'criteria' && holds !== 'neededCriterion') continue;
    rewriteAt(record, steps, [], (value, path) => {
      if (value !== null) found.push({ path, criterion: value as Criterion });
      return value;
    });
  }
  return found;
}

/**
 * The record with every reference rewritten; the same object when none changed, null when it makes no sense
 * without one that is to be forgotten. What is forgotten takes along only what depends on it: an entry of a
 * list, a comparison of a criterion, and a group of a criterion that is left empty.
 */
export function rewriteReferences<R extends BlueprintRecord>(record: R, rewrite: Rewrite): R | null {
  let result: unknown = record;
  for (const { steps, holds, target } of referenceRules[record.type]) {
    result = rewriteAt(result, steps, [], (value, path) => {
      switch (holds) {
        case 'one':
          return typeof value === 'string' ? rewrite({ path, id: value, target }) : value;
        case 'needed':
          return rewrite({ path, id: value as RecordId, target }) ?? undefined;
        case 'many':
        case 'some': {
          const ids = value as readonly RecordId[];
          const next = mapPresent(ids, (id, at) => rewrite({ path: [...path, at], id, target }));
          return holds === 'some' && next.length === 0 && ids.length > 0 ? undefined : next;
        }
        case 'criteria':
          return value === null ? null : rewriteCriterion(value as Criterion, path, rewrite);
        case 'neededCriterion':
          // One that asks for nothing has nothing to lose.
          return value === null ? null : (rewriteCriterion(value as Criterion, path, rewrite) ?? undefined);
      }
    });
    if (result === undefined) return null;
  }
  return result as R;
}

/** Changes the value at the end of a path; `undefined` takes away the list entry, or the record, it stands in. */
function rewriteAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  path: FieldPath,
  change: (value: unknown, path: FieldPath) => unknown,
): unknown {
  if (step === undefined) return change(value, path);
  if (step === '*') {
    return mapPresent(value as readonly unknown[], (item, at) =>
      rewriteAt(item, rest, [...path, at], change),
    );
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const old = (value as Record<string, unknown>)[step];
  const next = rewriteAt(old, rest, [...path, step], change);
  if (next === old) return value;
  return next === undefined ? undefined : { ...value, [step]: next };
}

/** The criterion with its references rewritten, or null when nothing of it is left. */
function rewriteCriterion(criterion: Criterion, path: FieldPath, rewrite: Rewrite): Criterion | null {
  if ('subject' in criterion) return rewriteComparison(criterion, path, rewrite);
  for (const [kind, members] of Object.entries(criterion) as [string, readonly Criterion[]][]) {
    const next = mapPresent(members, (member, at) => rewriteCriterion(member, [...path, kind, at], rewrite));
    // A group that was empty before means "always" or "never" and stays; one that was emptied means nothing.
    if (next.length === 0 && members.length > 0) return null;
    if (next !== members) return { [kind]: next } as unknown as Criterion;
  }
  return criterion;
}

function rewriteComparison(comparison: Comparison, path: FieldPath, rewrite: Rewrite): Comparison | null {
  const { subject } = comparison;
  const at = (member: string) => [...path, 'subject', member];
  switch (subject.kind) {
    case 'field': {
      const fieldId = rewrite({ path: at('fieldId'), id: subject.fieldId, target: 'field' });
      if (fieldId === subject.fieldId) return comparison;
      return fieldId === null ? null : { ...comparison, subject: { ...subject, fieldId } };
    }
    case 'signalCount': {
      const signalId = rewrite({ path: at('signalId'), id: subject.signalId, target: 'signal' });
      if (signalId === subject.signalId) return comparison;
      return signalId === null ? null : { ...comparison, subject: { ...subject, signalId } };
    }
    case 'rounds': {
      const transitionId = rewrite({
        path: at('transitionId'),
        id: subject.transitionId,
        target: 'transition',
      });
      if (transitionId === subject.transitionId) return comparison;
      return transitionId === null ? null : { ...comparison, subject: { ...subject, transitionId } };
    }
    case 'status': {
      const value = rewriteStatuses(comparison.value, [...path, 'value'], rewrite);
      if (value === comparison.value) return comparison;
      return value === null ? null : { ...comparison, value };
    }
    default:
      return comparison;
  }
}

/** A lead's status is compared with ids of statuses: one, or a list of them. */
function rewriteStatuses(value: Json, path: FieldPath, rewrite: Rewrite): Json {
  if (typeof value === 'string' && value !== '') return rewrite({ path, id: value, target: 'status' });
  if (!Array.isArray(value)) return value;
  const items = value as readonly Json[];
  const next = mapPresent(items, (item, at) => rewriteStatuses(item, [...path, at], rewrite));
  return next.length === 0 && items.length > 0 ? null : next;
}

/** The list with every item changed and without those that became null or undefined; the same list when none did. */
function mapPresent<T>(items: readonly T[], change: (item: T, index: number) => unknown): readonly T[] {
  const next = items.map(change);
  if (next.every((item, index) => item === items[index])) return items;
  return next.filter((item) => item !== null && item !== undefined) as T[];
}
