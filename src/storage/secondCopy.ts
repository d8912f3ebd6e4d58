import { SCHEMA_VERSION, type Blueprint } from '../core/model/blueprint.ts';
import { nameOfBlueprint } from './blueprintRow.ts';
import { findJsonFault } from './jsonFault.ts';
import type { Mirror } from './mirror.ts';
import type { Sentinel } from './sentinel.ts';
import { tellingFailure } from './storageFailure.ts';

/** What keeps blueprints safe beside the database; null where the browser does not offer it. */
export interface Safety {
  readonly mirror: Mirror | null;
  readonly sentinel: Sentinel | null;
}

/** Keeps a stored revision a second time and notes it; what the browser does not offer is left out. */
export function keepSecondCopy(
  { mirror, sentinel }: Safety,
  id: string,
  revision: number,
  blueprint: Blueprint,
  unreadable: readonly unknown[] = [],
): Promise<void> {
  return tellingFailure('The second copy of the blueprint could not be written', async () => {
    const name = nameOfBlueprint(blueprint);
    await mirror?.write({
      id,
      revision,
      name,
      isDeleted: false,
      schemaVersion: SCHEMA_VERSION,
      records: [
        ...Object.values(blueprint.records),
        // What this version cannot read is copied as well, as far as JSON can write it.
        ...unreadable.filter((record) => findJsonFault(record) === null),
      ],
      extra: blueprint.extra,
    });
    // Last: it says that everything before it was done.
    sentinel?.note({ id, revision, name });
  });
}

/** Marks the second copy of a deleted blueprint, so that nothing brings it back by itself. */
export async function keepDeletion(
  { mirror, sentinel }: Safety,
  id: string,
  revision: number,
): Promise<void> {
  sentinel?.forget(id);
  const newest = (await mirror?.read(id))?.newest;
  if (newest !== null && newest !== undefined) await mirror?.write({ ...newest, revision, isDeleted: true });
}
