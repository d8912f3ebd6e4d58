import { uniqueNames } from './eventNames.ts';

/** The records with keys that are unique: two of one key would be one and the same to the machine. */
export function withOwnKeys<Keyed extends { readonly key: string }>(
  records: readonly Keyed[],
): readonly Keyed[] {
  const keys = uniqueNames(records.map(({ key }) => key));
  return records.map((record, place) =>
    record.key === keys[place] ? record : { ...record, key: keys[place]! },
  );
}
