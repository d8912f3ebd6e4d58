import type { BlueprintRecord } from '../../model/records.ts';
import type { FileError } from '../json/fileError.ts';
import { shown } from '../json/jsonTokens.ts';
import { toPointer, type JsonPath } from '../json/pointer.ts';

/** A record with its place in the file. */
export interface PlacedRecord {
  readonly record: BlueprintRecord;
  readonly path: JsonPath;
}

/** An error for every id that is given twice: among all records, or inside one list of a record. */
export function repeatedIds(placed: readonly PlacedRecord[]): FileError[] {
  return [
    ...repeatsAmong(placed.map(({ record, path }) => ({ id: record.id, path }))),
    ...placed.flatMap(({ record, path }) => innerLists(record, path).flatMap(repeatsAmong)),
  ];
}

interface PlacedId {
  readonly id: string;
  readonly path: JsonPath;
}

// Ids that differ by case only become the same file, column or state in systems that do not tell case.
function repeatsAmong(ids: readonly PlacedId[]): FileError[] {
  const first = new Map<string, PlacedId>();
  const errors: FileError[] = [];
  for (const placed of ids) {
    const earlier = first.get(placed.id.toLowerCase());
    if (earlier === undefined) first.set(placed.id.toLowerCase(), placed);
    else errors.push(repeated(earlier, placed));
  }
  return errors;
}

function repeated(earlier: PlacedId, later: PlacedId): FileError {
  const pointer = `${toPointer(later.path)}/id`;
  const before = `${toPointer(earlier.path)}/id`;
  const sentence =
    earlier.id === later.id
      ? `The id ${shown(later.id)} at ${pointer} was given before, at ${before}.`
      : `The id ${shown(later.id)} at ${pointer} differs only by case from ${shown(earlier.id)} at ${before}.`;
  return {
    code: 'duplicate',
    pointer,
    sentence,
    remedy: 'Give one of them another id, and mend what refers to it.',
  };
}

/** The lists of a record whose items have ids of their own. */
function innerLists(record: BlueprintRecord, path: JsonPath): PlacedId[][] {
  const placed = (name: string, items: readonly { readonly id: string }[]) =>
    items.map(({ id }, index) => ({ id, path: [...path, name, index] }));
  if (record.type === 'stage') return [placed('activities', record.activities)];
  return record.type === 'reasonList' ? [placed('reasons', record.reasons)] : [];
}
