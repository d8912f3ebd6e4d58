import type { Blueprint } from './blueprint.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './difference.ts';
import { recordsOf, subStages } from './queries.ts';
import { isSingletonType, type BlueprintRecord, type RecordId } from './records.ts';
import { referencesIn, rewriteReferences, type Reference } from './references.ts';

/** A reference that leads to no record, or to one of the wrong kind. */
export interface Dangling extends Reference {
  readonly recordId: RecordId;
}

/** Every reference of the blueprint that leads nowhere. */
export function findDangling(blueprint: Blueprint): Dangling[] {
  return Object.values(blueprint.records).flatMap((record) => danglingIn(blueprint, record));
}

/** The references of one record that lead nowhere in the blueprint. */
export function danglingIn(blueprint: Blueprint, record: BlueprintRecord): Dangling[] {
  return referencesIn(record)
    .filter((reference) => !resolves(blueprint, reference))
    .map((reference) => ({ ...reference, recordId: record.id }));
}

/** Whether the reference leads to a record of the kind it must be. */
export function resolves(blueprint: Blueprint, { id, target }: Pick<Reference, 'id' | 'target'>): boolean {
  if (!Object.hasOwn(blueprint.records, id)) return false;
  return target === null || blueprint.records[id]?.type === target;
}

/** The stages that are, by way of their groups, inside themselves. */
export function stagesInCycles(blueprint: Blueprint): RecordId[] {
  const stages = recordsOf(blueprint, 'stage');
  const parents = new Map(stages.map(({ id, parentId }) => [id, parentId]));
  return stages.filter(({ id }) => isInside(parents, id, id)).map(({ id }) => id);
}

function isInside(parents: ReadonlyMap<RecordId, RecordId | null>, id: RecordId, groupId: RecordId): boolean {
  const seen = new Set<RecordId>();
  for (let at = parents.get(id); at !== null && at !== undefined; at = parents.get(at)) {
    if (at === groupId) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

/** The changes that remove records with all that makes no sense without them, and make the rest forget them. */
export function removalOf(blueprint: Blueprint, ids: Iterable<RecordId>): Change[] {
  const gone = new Set<RecordId>();
  for (const id of ids) takeAlong(blueprint, id, gone);
  return forgetting(blueprint, gone, () => false);
}

/** A record goes with its sub-stages; the records a blueprint has exactly once never go. */
function takeAlong(blueprint: Blueprint, id: RecordId, gone: Set<RecordId>): void {
  const record = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
  if (record === undefined || isSingletonType(record.type) || gone.has(id)) return;
  gone.add(id);
  if (record.type === 'stage') for (const sub of subStages(blueprint, id)) takeAlong(blueprint, sub.id, gone);
}

/** The changes that leave no reference to nothing and no stage inside itself; none where all is well. */
export function repair(blueprint: Blueprint): Change[] {
  const circular = new Set(stagesInCycles(blueprint));
  return forgetting(
    blueprint,
    new Set(),
    (reference, record) =>
      !resolves(blueprint, reference) || (circular.has(record.id) && reference.path[0] === 'parentId'),
  );
}

/**
 * Removes the given records and makes the others forget what `isForgotten` says; a record that makes no sense
 * any more is removed and forgotten in turn.
 */
function forgetting(
  blueprint: Blueprint,
  gone: Set<RecordId>,
  isForgotten: (reference: Reference, record: BlueprintRecord) => boolean,
): Change[] {
  const records = Object.values(blueprint.records);
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const record of records) {
      if (!gone.has(record.id) && rewritten(record) === null) gone.add(record.id);
    }
  }
  return [
    ...records.flatMap((record) => {
      const next = gone.has(record.id) ? null : rewritten(record);
      return next === null || next === record ? [] : changesBetween(record, next);
    }),
    ...records.filter(({ id }) => gone.has(id)).map((record): Change => ({ op: 'remove', record })),
  ];

  function rewritten(record: BlueprintRecord): BlueprintRecord | null {
    return rewriteReferences(record, (reference) =>
      gone.has(reference.id) || isForgotten(reference, record) ? null : reference.id,
    );
  }
}
