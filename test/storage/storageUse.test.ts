import { describe, expect, it } from 'vitest';
import { askForPersistence, readStorageUse } from '../../src/storage/storageUse.ts';

const refuse = () => Promise.reject(new Error('No.'));

describe('what the browser says about the room', () => {
  it('is passed on', async () => {
    const storage = { estimate: async () => ({ usage: 1, quota: 2 }), persisted: async () => false };
    expect(await readStorageUse(storage)).toEqual({ usedBytes: 1, quotaBytes: 2, persistent: false });
    const runs = async () => ({ usage: 40, quota: 90 });
    expect(await readStorageUse(storage, runs)).toMatchObject({ usedBytes: 41, quotaBytes: 2 });
    expect(await readStorageUse(storage, refuse)).toMatchObject({ usedBytes: 1 });
    expect(await askForPersistence({ persist: async () => true })).toBe(true);
  });

  it('is unknown where it says nothing', async () => {
    const unknown = { usedBytes: null, quotaBytes: null, persistent: null };
    for (const storage of [undefined, {}, { estimate: refuse, persisted: refuse }])
      expect(await readStorageUse(storage)).toEqual(unknown);
    for (const storage of [undefined, {}, { persist: refuse }])
      expect(await askForPersistence(storage)).toBe(false);
  });
});
