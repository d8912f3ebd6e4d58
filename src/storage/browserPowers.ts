import type { StorageBuckets } from './runDatabase.ts';

/** What storage uses of the browser; whatever is missing, or refuses to be looked at, is undefined. */
export interface BrowserPowers {
  readonly indexedDB: IDBFactory | undefined;
  readonly storage: StorageManager | undefined;
  readonly localStorage: Storage | undefined;
  readonly locks: LockManager | undefined;
  readonly buckets: StorageBuckets | undefined;
  readonly BroadcastChannel: typeof BroadcastChannel | undefined;
}

/** The powers of this page. */
export function browserPowers(scope: typeof globalThis = globalThis): BrowserPowers {
  const navigator = look(() => scope.navigator);
  return {
    indexedDB: look(() => scope.indexedDB),
    storage: look(() => navigator?.storage),
    localStorage: look(() => scope.localStorage),
    locks: look(() => navigator?.locks),
    buckets: look(() => (navigator as { storageBuckets?: StorageBuckets } | undefined)?.storageBuckets),
    BroadcastChannel: look(() => scope.BroadcastChannel),
  };
}

/** Some browsers throw already when a power that is switched off is looked at. */
function look<T>(at: () => T | undefined): T | undefined {
  try {
    return at() ?? undefined;
  } catch {
    return undefined;
  }
}
