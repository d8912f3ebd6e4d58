import { describe, expect, it } from 'vitest';
import { createExclusively } from '../../src/storage/exclusively.ts';
import { openFileFolder, type FileFolder } from '../../src/storage/fileFolder.ts';
import { createMirror, type MirrorCopy } from '../../src/storage/mirror.ts';
import { fakeDirectory, fakeLocks } from '../support/fakeBrowser.ts';

const copy = (revision: number): MirrorCopy => ({
  id: 'bp_1',
  revision,
  name: 'Small',
  isDeleted: false,
  schemaVersion: 1,
  records: [{ id: 'stage_a', note: 'ä'.repeat(revision) }],
  extra: {},
});

async function mirrorOver(files = new Map<string, Uint8Array>(), locks = fakeLocks()) {
  const folder = await openFileFolder({ getDirectory: async () => fakeDirectory(files) }, 'copies');
  return { files, folder, mirror: createMirror(folder, createExclusively(locks)) };
}

/** Changes one byte of the file that holds a revision. */
function damage(files: Map<string, Uint8Array>, revision: number): void {
  for (const [name, bytes] of files) {
    if (!new TextDecoder().decode(bytes).includes(`"revision":${revision},`)) continue;
    const changed = bytes.slice();
    changed[bytes.length >> 1] = (changed[bytes.length >> 1] ?? 0) ^ 1;
    files.set(name, changed);
    return;
  }
  throw new Error(`No file holds revision ${revision}.`);
}

describe('the second copy', () => {
  it('is read back as it was written, and two are kept', async () => {
    const { mirror, files } = await mirrorOver();
    for (const revision of [1, 2, 3]) await mirror.write(copy(revision));
    expect(await mirror.read('bp_1')).toEqual({ newest: copy(3), damagedSlots: 0 });
    expect(files.size).toBe(2);
    damage(files, 3);
    expect(await mirror.read('bp_1')).toEqual({ newest: copy(2), damagedSlots: 1 });
    damage(files, 2);
    expect(await mirror.read('bp_1')).toEqual({ newest: null, damagedSlots: 2 });
  });

  it('is written over what is damaged and never over the only good one', async () => {
    const { mirror, files } = await mirrorOver();
    for (const revision of [1, 2]) await mirror.write(copy(revision));
    damage(files, 2);
    await mirror.write(copy(3));
    damage(files, 3);
    expect((await mirror.read('bp_1')).newest).toEqual(copy(1));
  });

  it('is never replaced by an older one, also when two tabs write at once', async () => {
    const files = new Map<string, Uint8Array>();
    const locks = fakeLocks();
    const [one, two] = [await mirrorOver(files, locks), await mirrorOver(files, locks)];
    await one.mirror.write(copy(1));
    await Promise.all([5, 2, 4, 3].map((revision, n) => [one, two][n % 2]!.mirror.write(copy(revision))));
    expect((await one.mirror.read('bp_1')).newest).toEqual(copy(5));
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -1)],
    ['full of zeros', (bytes: Uint8Array) => new Uint8Array(bytes.length)],
    ['empty', () => new Uint8Array(0)],
    ['something else', () => new TextEncoder().encode('<html>')],
  ])('is not trusted when it is %s', async (_, spoil) => {
    const { mirror, files } = await mirrorOver();
    await mirror.write(copy(1));
    for (const [name, bytes] of files) files.set(name, spoil(bytes));
    expect(await mirror.read('bp_1')).toEqual({ newest: null, damagedSlots: 1 });
  });

  it('is not done before it could be read back', async () => {
    const { folder } = await mirrorOver();
    const forgetful: FileFolder = { ...folder, write: async () => {} };
    const mirror = createMirror(forgetful, createExclusively(undefined));
    await expect(mirror.write(copy(1))).rejects.toThrow(/could not be read back/);
  });

  it('knows whose copies it has, and removes them', async () => {
    const { mirror, files } = await mirrorOver();
    await mirror.write(copy(1));
    files.set('copies/notes.txt', new Uint8Array());
    files.set('copies/bad id.a.copy', new Uint8Array());
    expect(await mirror.ids()).toEqual(['bp_1']);
    await mirror.remove('bp_1');
    expect(await mirror.ids()).toEqual([]);
  });
});

describe('a folder of files', () => {
  it('is refused where the browser has none, or none that can be written', async () => {
    await expect(openFileFolder(undefined, 'copies')).rejects.toThrow();
    const readOnly = fakeDirectory(new Map());
    readOnly.getDirectoryHandle = async () => {
      throw new DOMException('No.', 'SecurityError');
    };
    await expect(openFileFolder({ getDirectory: async () => readOnly }, 'copies')).rejects.toThrow('No.');
  });
});
