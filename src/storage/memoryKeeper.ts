import type { NewId } from '../core/lib/ids.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { singleton } from '../core/model/queries.ts';
import type { BlueprintKeeper } from './blueprintKeeper.ts';
import type { About } from './blueprintRepository.ts';
import { toBlueprintRow } from './blueprintRow.ts';
import type { SaveRequest } from './blueprintSaves.ts';
import type { BlueprintRow } from './database.ts';
import { StorageFailure } from './storageFailure.ts';
import type { StorageUse } from './storageUse.ts';

const NOTHING_KEPT =
  'This browser stores nothing for Stagecraft, so your work is gone when this tab is closed. Allow it to store data for this site, or use another browser.';

/**
 * A keeper for browsers that store nothing: blueprints live as long as the page, and every save says that it is
 * none. Better than a page that does not work at all, and honest.
 */
export function createMemoryKeeper(
  newId: NewId,
  now: () => number,
  readUse: () => Promise<StorageUse>,
): BlueprintKeeper {
  const kept = new Map<string, { head: BlueprintRow; blueprint: Blueprint }>();
  const deleted = new Map<string, { head: BlueprintRow; blueprint: Blueprint }>();

  const find = (id: string) => {
    const entry = kept.get(id);
    if (entry === undefined)
      throw new StorageFailure('missing', 'The blueprint could not be opened: it is not in this tab.');
    return entry;
  };
  const put = (id: string, blueprint: Blueprint) =>
    kept.set(id, { head: toBlueprintRow(id, 1, blueprint, now()), blueprint });
  const refuse = () => Promise.reject(new StorageFailure('unavailable', NOTHING_KEPT));
  const save = (step: SaveRequest) => {
    // So that it can be opened again in this tab; it is no save for all that.
    put(step.blueprintId, step.blueprint);
    return refuse();
  };
  const move = (id: string, from: typeof kept, to: typeof kept) => {
    const entry = from.get(id);
    if (entry !== undefined) to.set(id, entry);
    from.delete(id);
  };
  const describe = (blueprint: Blueprint, about: About): Blueprint => {
    const settings = { ...singleton(blueprint, 'settings'), ...about };
    return { ...blueprint, records: { ...blueprint.records, [settings.id]: settings } };
  };
  const copyName = (blueprint: Blueprint) => `${singleton(blueprint, 'settings').name.slice(0, 190)} (copy)`;
  const create = async (blueprint: Blueprint) => {
    const id = newId('bp');
    put(id, blueprint);
    return id;
  };

  return {
    load: async (id) => ({
      blueprint: find(id).blueprint,
      revision: 1,
      readOnlyReason: null,
      troubles: [],
      unreadable: [],
    }),
    save,
    saveAll: save,
    copy: refuse,
    since: async () => ({ kind: 'changes', revision: 1, saves: [] }),
    announce: () => {},
    keepUnsaved: () => {},
    takeUnsaved: async () => [],
    listen: () => () => {},
    stop: () => {},
    list: async () => [...kept.values()].map(({ head }) => head),
    create,
    duplicate: async (id) => {
      const { blueprint } = find(id);
      return create(describe(blueprint, { name: copyName(blueprint), isArchived: false }));
    },
    describe: async (id, about) => void put(id, describe(find(id).blueprint, about)),
    remove: async (id) => move(id, kept, deleted),
    restore: async (id) => move(id, deleted, kept),
    read: async (id) => find(id).blueprint,
    use: readUse,
    versions: async () => [],
    keepVersion: refuse,
    readVersion: refuse,
  };
}
