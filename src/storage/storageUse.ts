/** How much this origin keeps on this device, in bytes; null: the browser does not say. */
export interface StorageUse {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser promised not to throw it away by itself. */
  readonly persistent: boolean | null;
}

type Storages = Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>;

/**
 * What the browser says about the space; it may be far from what it will really allow. What runs take in a bucket of
 * their own is not in its estimate of the rest, so it is added.
 */
export async function readStorageUse(
  storage: Storages | undefined,
  estimateRuns?: () => Promise<StorageEstimate>,
): Promise<StorageUse> {
  const [estimate, runs, persistent] = await Promise.all([
    orNull(() => storage?.estimate?.()),
    orNull(() => estimateRuns?.()),
    orNull(() => storage?.persisted?.()),
  ]);
  const used = estimate?.usage;
  return {
    usedBytes: used === undefined ? null : used + (runs?.usage ?? 0),
    quotaBytes: estimate?.quota ?? null,
    persistent,
  };
}

/** Asks the browser not to throw the data away by itself; false: it refused or cannot. */
export async function askForPersistence(storage: Storages | undefined): Promise<boolean> {
  return (await orNull(() => storage?.persist?.())) ?? false;
}

async function orNull<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
