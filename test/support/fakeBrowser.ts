import { IDBFactory } from 'fake-indexeddb';
import type { BrowserPowers } from '../../src/storage/browserPowers.ts';

/** What several tabs of one origin share; every tab is given its own powers over it. */
export interface FakeBrowser {
  readonly indexedDB: IDBFactory;
  readonly files: Map<string, Uint8Array>;
  readonly notes: Map<string, string>;
  /** Messages that were sent from tab to tab. */
  readonly messages: unknown[];
  powers(changes?: Partial<BrowserPowers>): BrowserPowers;
}

/** A browser without a page: database, private files, localStorage, locks and channels. */
export function fakeBrowser(): FakeBrowser {
  const indexedDB = new IDBFactory();
  const files = new Map<string, Uint8Array>();
  const notes = new Map<string, string>();
  const messages: unknown[] = [];
  const locks = fakeLocks();
  const Channel = fakeChannels(messages);
  return {
    indexedDB,
    files,
    notes,
    messages,
    powers: (changes = {}) => ({
      indexedDB,
      storage: { getDirectory: async () => fakeDirectory(files) } as unknown as StorageManager,
      localStorage: fakeLocalStorage(notes),
      locks,
      buckets: undefined,
      BroadcastChannel: Channel,
      ...changes,
    }),
  };
}

/** localStorage over a map. */
export function fakeLocalStorage(notes: Map<string, string>): Storage {
  return {
    get length() {
      return notes.size;
    },
    key: (index) => [...notes.keys()][index] ?? null,
    getItem: (key) => notes.get(key) ?? null,
    setItem: (key, value) => void notes.set(key, value),
    removeItem: (key) => void notes.delete(key),
    clear: () => notes.clear(),
  };
}

/** The root of the origin's private files: one folder deep, paths as keys. */
export function fakeDirectory(files: Map<string, Uint8Array>, path = ''): FileSystemDirectoryHandle {
  const notFound = () => new DOMException('No such file.', 'NotFoundError');
  return {
    getDirectoryHandle: async (name: string) => fakeDirectory(files, `${path}${name}/`),
    getFileHandle: async (name: string, { create = false } = {}) => {
      const key = path + name;
      if (!create && !files.has(key)) throw notFound();
      return {
        getFile: async () => new Blob([(files.get(key) ?? new Uint8Array()) as Uint8Array<ArrayBuffer>]),
        createWritable: async () => {
          let content = new Uint8Array();
          return {
            write: async (bytes: Uint8Array) => void (content = bytes.slice()),
            close: async () => void files.set(key, content),
            abort: async () => {},
          };
        },
      };
    },
    removeEntry: async (name: string) => {
      if (!files.delete(path + name)) throw notFound();
    },
    async *keys() {
      for (const key of files.keys()) if (key.startsWith(path)) yield key.slice(path.length);
    },
  } as unknown as FileSystemDirectoryHandle;
}

/** Locks of one origin. */
export function fakeLocks(): LockManager {
  const queues = new Map<string, Promise<unknown>>();
  const asked = new Set<string>();
  return {
    request(name: string, act: () => Promise<unknown>) {
      asked.add(name);
      const mine = (queues.get(name) ?? Promise.resolve())
        .catch(() => {})
        .then(async () => {
          try {
            return await act();
          } finally {
            if (queues.get(name) === mine) asked.delete(name);
          }
        });
      queues.set(name, mine);
      return mine;
    },
    query: async () => ({ held: [], pending: [...asked].map((name) => ({ name })) }),
  } as unknown as LockManager;
}

function fakeChannels(messages: unknown[]): typeof BroadcastChannel {
  const open = new Set<EventTarget>();
  class FakeChannel extends EventTarget {
    constructor() {
      super();
      open.add(this);
    }
    postMessage(data: unknown): void {
      messages.push(data);
      for (const channel of open) {
        if (channel !== this)
          setTimeout(() => {
            if (open.has(channel)) channel.dispatchEvent(new MessageEvent('message', { data }));
          }, 0);
      }
    }
    close(): void {
      open.delete(this);
    }
  }
  return FakeChannel as unknown as typeof BroadcastChannel;
}
