import type { Blueprint } from '../../model/blueprint.ts';
import { typeWords } from '../../model/names.ts';
import { isSingletonType, type BlueprintRecord, type RecordId } from '../../model/records.ts';
import { referencesIn, type Reference } from '../../model/references.ts';
import { recordEntries } from './recordEntries.ts';
import type { SearchEntry } from './searchEntry.ts';

interface Kept {
  /** The records whose names the entries say; while they are the same objects, so are the entries. */
  readonly named: readonly (BlueprintRecord | undefined)[];
  readonly entries: readonly SearchEntry[];
  readonly uses: string;
}

const kept = new WeakMap<BlueprintRecord, Kept>();
const references = new WeakMap<BlueprintRecord, readonly Reference[]>();
const indexes = new WeakMap<object, readonly SearchEntry[]>();

/**
 * Everything a search can find in a blueprint. A record that has not changed, nor what it names, gives the same
 * entries as before, so that an edit costs what it changes and not the size of the lifecycle.
 */
export function searchEntries(blueprint: Blueprint): readonly SearchEntry[] {
  const known = indexes.get(blueprint.records);
  if (known !== undefined) return known;
  const uses = usesIn(blueprint);
  const entries = Object.values(blueprint.records).flatMap((record) =>
    entriesOf(blueprint, record, uses.get(record.id)),
  );
  indexes.set(blueprint.records, entries);
  return entries;
}

function entriesOf(blueprint: Blueprint, record: BlueprintRecord, uses: Uses | undefined) {
  const named = namedBy(blueprint, record);
  const said = isCounted(record) ? sayUses(uses) : '';
  const old = kept.get(record);
  if (old !== undefined && old.uses === said && sameList(old.named, named)) return old.entries;
  const [first, ...others] = recordEntries(blueprint, record);
  const entries =
    first === undefined
      ? []
      : [said === '' ? first : { ...first, where: `${first.where}, ${said}` }, ...others];
  kept.set(record, { named, entries, uses: said });
  return entries;
}

/** The records a record speaks of, and those its transitions run between. */
function namedBy(blueprint: Blueprint, record: BlueprintRecord): (BlueprintRecord | undefined)[] {
  return referencesOf(record).flatMap(({ id }) => {
    const found = Object.hasOwn(blueprint.records, id) ? blueprint.records[id] : undefined;
    return found?.type === 'transition'
      ? [found, blueprint.records[found.fromId], blueprint.records[found.toId]]
      : [found];
  });
}

function referencesOf(record: BlueprintRecord): readonly Reference[] {
  let found = references.get(record);
  if (found === undefined) {
    found = referencesIn(record);
    references.set(record, found);
  }
  return found;
}

interface Uses {
  readonly stages: Set<RecordId>;
  readonly others: Set<RecordId>;
}

function usesIn(blueprint: Blueprint): ReadonlyMap<RecordId, Uses> {
  const uses = new Map<RecordId, Uses>();
  for (const record of Object.values(blueprint.records)) {
    for (const { id } of referencesOf(record)) {
      let of = uses.get(id);
      if (of === undefined) uses.set(id, (of = { stages: new Set(), others: new Set() }));
      (record.type === 'stage' ? of.stages : of.others).add(record.id);
    }
  }
  return uses;
}

function isCounted({ type }: BlueprintRecord): boolean {
  return (
    type !== 'stage' &&
    type !== 'transition' &&
    type !== 'note' &&
    type in typeWords &&
    !isSingletonType(type)
  );
}

function sayUses(uses: Uses | undefined): string {
  if (uses === undefined) return '';
  const { size } = uses.stages;
  if (size > 0) return `used in ${size} ${size === 1 ? 'stage' : 'stages'}`;
  return `used in ${uses.others.size} ${uses.others.size === 1 ? 'place' : 'places'}`;
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, place) => each === b[place]);
}
