import type { Change } from '../core/model/changes.ts';
import { recordShapes, type BlueprintRecord, type RecordType } from '../core/model/records.ts';
import type { RecordRow } from './database.ts';
import { findJsonFault, type JsonBounds } from './jsonFault.ts';

/** A record from a row, or why it cannot be read, as a sentence. */
export type ReadRecord = { readonly record: BlueprintRecord } | { readonly trouble: string };

/** Reads the record of a row as if a stranger had written it: first its bounds, then its shape. */
export function readRecord({ recordId, record }: Pick<RecordRow, 'recordId' | 'record'>): ReadRecord {
  const fault = findJsonFault(record);
  if (fault !== null) return { trouble: troubleOf(recordId, fault.pointer, fault.fault) };
  const { type, id } = (record ?? {}) as { type?: unknown; id?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(recordShapes, type))
    return { trouble: troubleOf(recordId, '/type', 'names no kind of record this version knows') };
  if (id !== recordId) return { trouble: troubleOf(recordId, '/id', 'is not the id it is stored under') };
  const parsed = recordShapes[type as RecordType].safeParse(record);
  if (parsed.success) return { record: parsed.data as BlueprintRecord };
  const [issue] = parsed.error.issues;
  const pointer = (issue?.path ?? []).map((step) => `/${String(step)}`).join('');
  return { trouble: troubleOf(recordId, pointer, `is malformed (${issue?.message ?? 'unknown'})`) };
}

function troubleOf(recordId: string, pointer: string, fault: string): string {
  const place = pointer === '' ? '' : `: its ${pointer} ${fault}`;
  return `The record ${String(recordId).slice(0, 80)} could not be read${place === '' ? `: it ${fault}` : place}. It was left as it is.`;
}

/** A list of changes may hold many records; one text in it may not be longer than in a record. */
const changesBounds: JsonBounds = { depth: 70, parts: 5_000_000, textLength: 1_000_000 };

/** Reads the changes of a log entry; null where they are not what this version writes. */
export function readChanges(stored: unknown): readonly Change[] | null {
  if (!Array.isArray(stored)) return null;
  const isFine = stored.every((change: unknown) => {
    if (typeof change !== 'object' || change === null) return false;
    const { op, record, id, path, from, to } = change as Record<string, unknown>;
    if (op === 'add' || op === 'remove')
      return 'trouble' in readRecord({ recordId: idIn(record), record }) === false;
    if (op !== 'set' || typeof id !== 'string' || !Array.isArray(path) || path.length === 0) return false;
    const isPath = path.every((step) => typeof step === 'string' || Number.isSafeInteger(step));
    const values = [path, ...(from === undefined ? [] : [from]), ...(to === undefined ? [] : [to])];
    return isPath && !path.some(isReserved) && findJsonFault(values, changesBounds) === null;
  });
  return isFine ? (stored as Change[]) : null;
}

function idIn(record: unknown): string {
  const id = (record as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : '';
}

function isReserved(step: unknown): boolean {
  return step === '__proto__' || step === 'constructor' || step === 'prototype';
}
