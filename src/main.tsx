import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import { createDocumentStore } from './app/documentStore.ts';
import { createLibraryStore, type LibraryEntry, type LibraryKeeper } from './app/libraryStore.ts';
import type { RunState } from './app/runStore.ts';
import { createSaveStore } from './app/saveStore.ts';
import type { AppServices } from './app/services.ts';
import { createViewStore } from './app/viewStore.ts';
import { createIds } from './core/lib/ids.ts';
import type { Blueprint } from './core/model/blueprint.ts';
import { recordsOf, singleton } from './core/model/queries.ts';
import { App } from './ui/shell/App.tsx';

// The interface over memory alone: nothing is kept when the page is left.
const newId = createIds(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 4_294_967_296);
const kept = new Map<string, { blueprint: Blueprint; changedAt: number; revision: number }>();
const bin = new Map(kept);

const entryOf = (id: string): LibraryEntry => {
  const { blueprint, changedAt, revision } = stored(id);
  return {
    id,
    name: singleton(blueprint, 'settings').name,
    revision,
    changedAt,
    stages: recordsOf(blueprint, 'stage').length,
  };
};
const stored = (id: string) => {
  const found = kept.get(id);
  if (found === undefined) throw new Error('There is no such blueprint on this device.');
  return found;
};
const put = (id: string, blueprint: Blueprint) =>
  kept.set(id, { blueprint, changedAt: Date.now(), revision: (kept.get(id)?.revision ?? 0) + 1 });

const keeper: LibraryKeeper = {
  list: async () => [...kept.keys()].map(entryOf).toSorted((a, b) => b.changedAt - a.changedAt),
  create: async (blueprint) => {
    const id = newId('blueprint');
    put(id, blueprint);
    return id;
  },
  duplicate: async (id) => keeper.create(stored(id).blueprint),
  rename: async (id, name) => {
    const { blueprint } = stored(id);
    const settings = { ...singleton(blueprint, 'settings'), name };
    put(id, { ...blueprint, records: { ...blueprint.records, [settings.id]: settings } });
  },
  remove: async (id) => {
    bin.set(id, stored(id));
    kept.delete(id);
  },
  restore: async (id) => {
    const found = bin.get(id);
    if (found) kept.set(id, found);
  },
  read: async (id) => stored(id).blueprint,
  use: async () => ({ usedBytes: 240_000, quotaBytes: 2_000_000_000, persistent: false }),
  listen: () => () => undefined,
};

const services: AppServices = {
  library: createLibraryStore(keeper),
  view: createViewStore(),
  open: async (id) => {
    const save = createSaveStore({ kind: 'saved', revision: stored(id).revision, at: Date.now() });
    const document = createDocumentStore(id, stored(id).blueprint, newId, (_changes, blueprint) => {
      put(id, blueprint);
      save.getState().set({ kind: 'saved', revision: stored(id).revision, at: Date.now() });
    });
    const refuse = () => Promise.reject(new Error('There is no storage for runs here.'));
    const runs = createStore<RunState>()(() => ({
      runs: [],
      options: { leads: null, days: 365, seed: 1 },
      setOptions: () => undefined,
      shown: null,
      progress: null,
      problem: null,
      start: refuse,
      cancel: () => undefined,
      show: () => undefined,
      remove: refuse,
      read: refuse,
    }));
    return { document, save, runs, close: async () => undefined };
  },
};

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App
      services={services}
      slots={{ FilesMenu: null, RunButton: null, ImportButton: null, saveToFile: null }}
    />
  </StrictMode>,
);
