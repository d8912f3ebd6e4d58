/** How much this origin keeps on this device, in bytes; null: the browser does not say. */
export interface StorageUse {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser promised not to throw it away by itself. */
  readonly persistent: boolean | null;
}

type Storages = Partial<Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>>;

/** What the browser says about the space; it may be far from what it will really allow. */
export async function readStorageUse(storage: Storages | undefined): Promise<StorageUse> {
  const [estimate, persistent] = await Promise.all([
    orNull(() => storage?.estimate?.()),
    orNull(() => storage?.persisted?.()),
  ]);
  return { usedBytes: estimate?.usage ?? null, quotaBytes: estimate?.quota ?? null, persistent };
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
