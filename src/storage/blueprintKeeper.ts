import type { NewId } from '../core/lib/ids.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { singleton } from '../core/model/queries.ts';
import {
  createBlueprint,
  listBlueprints,
  loadBlueprint,
  describeBlueprint,
  type About,
  setDeleted,
  withUnreadable,
  type LoadedBlueprint,
} from './blueprintRepository.ts';
import { newsSince, saveStep, type SaveRequest } from './blueprintSaves.ts';
import type { BlueprintDatabase, BlueprintRow } from './database.ts';
import { healRecords } from './healing.ts';
import { keepDeletion, keepSecondCopy, type Safety } from './secondCopy.ts';
import { StorageFailure } from './storageFailure.ts';
import type { StorageUse } from './storageUse.ts';
import type { TabChannel } from './tabChannel.ts';
import type { UnsavedNote, UnsavedNotes } from './unsavedNotes.ts';
import { keepVersion, keepVersionSometimes, listVersions, readVersion } from './versionRepository.ts';

/** What a keeper of blueprints works with. */
export interface KeeperParts {
  readonly db: BlueprintDatabase;
  readonly safety: Safety;
  readonly channel: TabChannel;
  /** null: the browser offers no way to keep them. */
  readonly notes: UnsavedNotes | null;
  readonly newId: NewId;
  readonly now: () => number;
  readonly readUse: () => Promise<StorageUse>;
}

/** What is heard from storage and from other tabs. */
export type StorageSignal =
  | { readonly kind: 'changed'; readonly blueprintId: string; readonly revision: number }
  | { readonly kind: 'stopped'; readonly reason: string };

/** The blueprints of this device as the rest of the app uses them: the database, the second copy and the tabs. */
export type BlueprintKeeper = ReturnType<typeof createBlueprintKeeper>;

export function createBlueprintKeeper({ db, safety, channel, notes, newId, now, readUse }: KeeperParts) {
  const stopListeners = new Set<(reason: string) => void>();
  /** What could not be read of an open blueprint: it goes into every second copy as it is. */
  const unreadableParts = new Map<string, readonly unknown[]>();

  const announce = (blueprintId: string, revision: number) => channel.tell({ blueprintId, revision });

  /** The database has it already; a second copy that fails now is made up for when it is opened or at the next start. */
  async function settle(head: BlueprintRow, blueprint: Blueprint): Promise<void> {
    await keepSecondCopy(safety, head.id, head.revision, blueprint).catch(() => {});
    announce(head.id, head.revision);
  }

  async function load(id: string): Promise<LoadedBlueprint> {
    const first = await loadBlueprint(db, id);
    unreadableParts.set(id, first.unreadable);
    // Nobody waits for it, and a version that could not be kept now is kept another time.
    if (first.readOnlyReason === null)
      void keepVersionSometimes(db, id, first.revision, now()).catch(() => {});
    if (first.troubles.length === 0 || safety.mirror === null || first.readOnlyReason !== null) return first;
    const healed = await healRecords(db, safety.mirror, id, now()).catch(() => []);
    if (healed.length === 0) return first;
    const second = await loadBlueprint(db, id);
    unreadableParts.set(id, second.unreadable);
    const records = healed.length === 1 ? 'record was damaged and was' : 'records were damaged and were';
    const sentence = `${healed.length} ${records} put right from the second copy.`;
    return { ...second, troubles: [sentence, ...second.troubles] };
  }

  async function create(blueprint: Blueprint): Promise<string> {
    const head = await createBlueprint(db, blueprint, newId, now());
    await settle(head, blueprint);
    return head.id;
  }

  const saveWith = (everything: boolean) => (save: SaveRequest) => saveStep(db, save, everything, now());

  return {
    load,
    save: saveWith(false),
    saveAll: saveWith(true),
    copy: (id: string, revision: number, blueprint: Blueprint) =>
      keepSecondCopy(safety, id, revision, blueprint, unreadableParts.get(id)),
    since: (id: string, revision: number) => newsSince(db, id, revision),
    announce,
    keepUnsaved: (id: string, note: UnsavedNote | null): void => notes?.keep(id, note),
    takeUnsaved: async (id: string): Promise<readonly UnsavedNote[]> => (await notes?.take(id)) ?? [],
    listen(hear: (signal: StorageSignal) => void): () => void {
      const stopHearing = channel.listen((message) => hear({ kind: 'changed', ...message }));
      const hearStop = (reason: string) => hear({ kind: 'stopped', reason });
      stopListeners.add(hearStop);
      return () => {
        stopHearing();
        stopListeners.delete(hearStop);
      };
    },
    /** Tells everybody who listens that nothing can be written any more. */
    stop(reason: string): void {
      for (const hear of stopListeners) hear(reason);
    },

    list: () => listBlueprints(db),
    create,
    async duplicate(id: string): Promise<string> {
      const { blueprint, readOnlyReason } = await loadBlueprint(db, id);
      // Its copy would be written in our form and so lack what only a newer version knows.
      if (readOnlyReason !== null) throw new StorageFailure('newer', readOnlyReason);
      const settings = singleton(blueprint, 'settings');
      const name = `${settings.name.slice(0, 190)} (copy)`;
      const copy = { ...settings, name, isArchived: false };
      return create({ ...blueprint, records: { ...blueprint.records, [settings.id]: copy } });
    },
    async describe(id: string, about: About): Promise<void> {
      const head = await describeBlueprint(db, id, about, newId, now());
      const { blueprint, revision } = await loadBlueprint(db, id);
      await settle({ ...head, revision }, blueprint);
    },
    async remove(id: string): Promise<void> {
      const head = await setDeleted(db, id, true, newId, now());
      await keepDeletion(safety, id, head.revision).catch(() => {});
      announce(id, head.revision);
    },
    async restore(id: string): Promise<void> {
      const head = await setDeleted(db, id, false, newId, now());
      const { blueprint, revision } = await loadBlueprint(db, id);
      await settle({ ...head, revision }, blueprint);
    },
    read: async (id: string): Promise<Blueprint> => withUnreadable(await loadBlueprint(db, id)),
    use: readUse,

    versions: (id: string) => listVersions(db, id),
    keepVersion: (id: string, name: string) => keepVersion(db, id, name, now()),
    readVersion: (id: string, revision: number) => readVersion(db, id, revision),
  };
}
