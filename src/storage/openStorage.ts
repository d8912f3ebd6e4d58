import type { NewId } from '../core/lib/ids.ts';
import { guardStart, refreshCopies } from './bootGuard.ts';
import { createBlueprintKeeper, type BlueprintKeeper } from './blueprintKeeper.ts';
import { purgeDeleted } from './blueprintRepository.ts';
import { browserPowers, type BrowserPowers } from './browserPowers.ts';
import { BlueprintDatabase } from './database.ts';
import { createExclusively, type Exclusively } from './exclusively.ts';
import { openFileFolder } from './fileFolder.ts';
import { createMemoryKeeper } from './memoryKeeper.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { createPresence, type Presence } from './presence.ts';
import { openRunPlace, RunDatabase, type StoredSummary } from './runDatabase.ts';
import { createRunRepository, type RunRepository } from './runRepository.ts';
import type { Safety } from './secondCopy.ts';
import { createSentinel, type Sentinel } from './sentinel.ts';
import { NEWER_SENTENCE, toStorageFailure } from './storageFailure.ts';
import { askForPersistence, readStorageUse } from './storageUse.ts';
import { createTabChannel } from './tabChannel.ts';
import { createUnsavedNotes } from './unsavedNotes.ts';

/** What the page says of itself, and the parts of the browser; tests give their own. */
export interface StorageOptions {
  readonly newId: NewId;
  readonly now: () => number;
  /** Another tab keeps the data from being opened; a sentence. Called while `openStorage` waits. */
  readonly onWaiting?: (sentence: string) => void;
  /** Something was restored, or is wrong, while the page is in use; a sentence. */
  readonly onNotice?: (sentence: string) => void;
  readonly powers?: BrowserPowers;
}

/** Everything this device keeps. */
export interface OpenStorage<Summary extends StoredSummary> {
  readonly keeper: BlueprintKeeper;
  readonly runs: RunRepository<Summary>;
  /** What must be told at the start (restored, lost, unprotected), a sentence each. */
  readonly notices: readonly string[];
  askForPersistence(): Promise<boolean>;
  /** Resolves when what is done quietly after the start is done: missing second copies, clearing away. */
  readonly settled: Promise<void>;
  close(): void;
}

const DELETED_KEPT_MS = 30 * 86_400_000;
const BLOCKED =
  'Another tab has an older version of Stagecraft open and keeps your data from being opened: close or reload it.';

/**
 * Opens what this device keeps: looks first whether anything was lost and restores it. Resolves even where that is
 * not possible: without a database blueprints live as long as the page, and where the database does not open every
 * method rejects with the reason.
 */
export async function openStorage<Summary extends StoredSummary>(
  options: StorageOptions,
): Promise<OpenStorage<Summary>> {
  const { newId, now, powers = browserPowers() } = options;
  const exclusively = createExclusively(powers.locks);
  const notices: string[] = [];
  const safety: Safety = {
    mirror: await openMirror(powers, exclusively, notices),
    sentinel: openSentinel(powers, notices),
  };
  if (powers.BroadcastChannel === undefined)
    notices.push(
      'This browser cannot tell one tab of Stagecraft about changes made in another: they appear when you come back to the tab.',
    );

  const db: BlueprintDatabase = new BlueprintDatabase(
    {
      onNewer: () => keeper.stop(NEWER_SENTENCE),
      onBlocked: () => options.onWaiting?.(BLOCKED),
      // Not from within the event: the database is just being closed.
      onLost: () => setTimeout(() => void recover(), 0),
    },
    { indexedDB: powers.indexedDB },
  );
  const presence = createPresence(powers.locks);
  const notes = openNotes(powers, presence, newId('tab'));
  const channel = createTabChannel(powers.BroadcastChannel);
  const runPlace = await openRunPlace(powers.buckets, powers.indexedDB);
  const readUse = () => readStorageUse(powers.storage, runPlace.estimate);
  const keeper = createBlueprintKeeper({ db, safety, channel, notes, newId, now, readUse });

  let isClosed = false;
  const guard = () => exclusively('start', () => guardStart(db, safety, now()));
  /** The browser may have thrown the database away while it was in use. */
  async function recover(): Promise<void> {
    if (isClosed) return;
    const sentences = await guard().catch(() => []);
    for (const sentence of sentences) options.onNotice?.(sentence);
  }

  const runDb = new RunDatabase({}, runPlace);
  const runs = createRunRepository<Summary>(runDb, presence, now);
  const failure = await guard().then(
    (sentences) => {
      notices.unshift(...sentences);
      return null;
    },
    (error: unknown) => toStorageFailure(error, 'Your blueprints could not be opened'),
  );
  if (failure !== null) notices.unshift(failure.message);
  const hasNoDatabase = failure !== null && powers.indexedDB === undefined;
  return {
    keeper: hasNoDatabase ? createMemoryKeeper(newId, now, readUse) : keeper,
    runs,
    notices,
    askForPersistence: () => askForPersistence(powers.storage),
    settled: failure === null ? tidyUp(db, safety, runs, now()) : Promise.resolve(),
    close() {
      isClosed = true;
      channel.close();
      db.close();
      runDb.close();
    },
  };
}

/** What nobody waits for; what fails now is tried again at the next start. */
async function tidyUp(
  db: BlueprintDatabase,
  safety: Safety,
  runs: RunRepository<StoredSummary>,
  now: number,
): Promise<void> {
  await refreshCopies(db, safety).catch(() => {});
  await runs.removeUnfinished().catch(() => {});
  const purged = await purgeDeleted(db, now - DELETED_KEPT_MS).catch(() => []);
  for (const id of purged) {
    await runs.removeAllOf(id).catch(() => {});
    await safety.mirror?.remove(id).catch(() => {});
  }
}

async function openMirror(
  { storage }: BrowserPowers,
  exclusively: Exclusively,
  notices: string[],
): Promise<Mirror | null> {
  try {
    return createMirror(await openFileFolder(storage, 'stagecraft-copies'), exclusively);
  } catch {
    notices.push(
      'This browser gives no room for a second copy of your blueprints: if its database is damaged, they are lost. Export them to files now and then.',
    );
    return null;
  }
}

function openSentinel({ localStorage }: BrowserPowers, notices: string[]): Sentinel | null {
  try {
    if (localStorage === undefined) throw new Error('There is no localStorage.');
    localStorage.setItem('stagecraft.probe', '1');
    localStorage.removeItem('stagecraft.probe');
    return createSentinel(localStorage);
  } catch {
    notices.push(
      'This browser keeps no notes for Stagecraft, so it cannot tell by itself if work is missing.',
    );
    return null;
  }
}

function openNotes({ localStorage }: BrowserPowers, presence: Presence | null, tabId: string) {
  if (localStorage === undefined || presence === null) return null;
  return createUnsavedNotes(localStorage, presence, tabId);
}
