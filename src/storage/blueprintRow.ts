import { ID_PATTERN } from '../core/lib/ids.ts';
import { isJsonObject, type Json } from '../core/lib/json.ts';
import { SCHEMA_VERSION, type Blueprint } from '../core/model/blueprint.ts';
import { findRecord, recordsOf, singleton } from '../core/model/queries.ts';
import type { BlueprintRow } from './database.ts';
import { findJsonFault } from './jsonFault.ts';
import { StorageFailure } from './storageFailure.ts';

/** Whether a text is an id of ours, so that it may name a file or a key. */
export function isBlueprintId(id: unknown): id is string {
  return typeof id === 'string' && ID_PATTERN.test(id);
}

export function isRevision(revision: unknown): revision is number {
  return Number.isSafeInteger(revision) && (revision as number) >= 1;
}

/** The head of a blueprint as it was stored, or null where it cannot be trusted. */
export function readBlueprintRow(stored: unknown): BlueprintRow | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { id, name, revision, changedAt, stages, deletedAt, schemaVersion, extra } = stored as Record<
    string,
    unknown
  >;
  if (!isBlueprintId(id) || !isRevision(revision) || typeof schemaVersion !== 'number') return null;
  if (deletedAt !== null && typeof deletedAt !== 'number') return null;
  const isExtraFine = isJsonObject(extra) && findJsonFault(extra) === null;
  // What is only shown may be missing; what saving depends on may not.
  return {
    id,
    revision,
    schemaVersion,
    deletedAt,
    name: typeof name === 'string' && name.length <= 200 ? name : 'Untitled blueprint',
    changedAt: typeof changedAt === 'number' && Number.isFinite(changedAt) ? changedAt : 0,
    stages: typeof stages === 'number' && Number.isFinite(stages) ? stages : 0,
    ...readShown(stored),
    extra: isExtraFine ? (extra as Readonly<Record<string, Json>>) : {},
  };
}

/** What the library only shows and sorts by: what cannot be read is not shown. */
export function readShown(stored: unknown): Pick<BlueprintRow, 'company' | 'tags' | 'isArchived'> {
  const { company, tags, isArchived } = (stored ?? {}) as Record<string, unknown>;
  return {
    company: typeof company === 'string' && company.length <= 500 ? company : '',
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string' && tag.length <= 60) : [],
    isArchived: isArchived === true,
  };
}

/** The head of a blueprint in this state. */
export function toBlueprintRow(
  id: string,
  revision: number,
  blueprint: Blueprint,
  changedAt: number,
): BlueprintRow {
  const { company, tags, isArchived } = singleton(blueprint, 'settings');
  return {
    id,
    revision,
    changedAt,
    name: nameOfBlueprint(blueprint),
    company,
    tags,
    isArchived,
    stages: recordsOf(blueprint, 'stage').length,
    deletedAt: null,
    schemaVersion: SCHEMA_VERSION,
    extra: blueprint.extra,
  };
}

/** What people call the blueprint. */
export function nameOfBlueprint(blueprint: Blueprint): string {
  return findRecord(blueprint, 'settings', 'settings_main')?.name ?? 'Untitled blueprint';
}

/** Refuses to write over what a newer version has written. */
export function refuseNewer(head: BlueprintRow): void {
  if (head.schemaVersion <= SCHEMA_VERSION) return;
  throw new StorageFailure(
    'newer',
    `“${head.name}” was written by a newer version of Stagecraft, so this page cannot write it. Reload the page.`,
  );
}
