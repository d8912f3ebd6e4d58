/** A folder of small files outside the database. */
export interface FileFolder {
  /** The names of the files. */
  names(): Promise<readonly string[]>;
  /** The bytes of a file; null: there is none of that name. */
  read(name: string): Promise<Uint8Array | null>;
  /** Puts new content in place of the old, all at once. */
  write(name: string, content: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A folder of the origin's private files (OPFS); rejects where the browser has none that can be written. */
export async function openFileFolder(
  storage: Pick<StorageManager, 'getDirectory'> | undefined,
  name: string,
): Promise<FileFolder> {
  if (typeof storage?.getDirectory !== 'function') throw new Error('The browser has no private files.');
  const open = async () => (await storage.getDirectory()).getDirectoryHandle(name, { create: true });
  // Asked for anew each time: a handle to a folder that was cleared away stays dead.
  const fileIn = async (file: string, create: boolean) => (await open()).getFileHandle(file, { create });
  const folder: FileFolder = {
    async names() {
      const names: string[] = [];
      for await (const file of (await open()).keys()) names.push(file);
      return names;
    },
    async read(file) {
      try {
        const handle = await fileIn(file, false);
        return new Uint8Array(await (await handle.getFile()).arrayBuffer());
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    async write(file, content) {
      const stream = await (await fileIn(file, true)).createWritable();
      try {
        await stream.write(content as Uint8Array<ArrayBuffer>);
      } catch (error) {
        await stream.abort().catch(() => {});
        throw error;
      }
      // Only closing puts the new content in place; until then the old one stands.
      await stream.close();
    },
    async remove(file) {
      try {
        await (await open()).removeEntry(file);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
  // Some browsers have the folder but no way to write from a page: found out now, not at the first save.
  await folder.write('probe', new Uint8Array([1]));
  await folder.remove('probe');
  return folder;
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'NotFoundError';
}
