import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { browserPowers, type BrowserPowers } from '../../src/storage/browserPowers.ts';
import { BlueprintDatabase } from '../../src/storage/database.ts';
import { stage } from '../support/blueprints.ts';
import { makeChanges, smallBlueprint } from '../support/changes.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';
import { openTab, type Tab } from '../support/openTab.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));
async function start(changes: Partial<BrowserPowers> = {}, browser = fakeBrowser()): Promise<Tab> {
  const tab = await openTab(browser, changes);
  open.push(tab);
  return tab;
}

async function edit(tab: Tab, id: string) {
  const workspace = await tab.open(id);
  workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
  tab.hide();
  await expect.poll(() => workspace.save.getState().state.kind).not.toBe('saving');
  return workspace.save.getState().state;
}

const throwing = <T extends object>(): T =>
  new Proxy({} as T, {
    get() {
      throw new DOMException('No.', 'SecurityError');
    },
  });

describe('a browser that lacks something', () => {
  it('that lacks nothing has nothing to say', async () => {
    const tab = await start();
    expect(tab.storage.notices).toEqual([]);
    expect(await edit(tab, await tab.keeper.create(smallBlueprint()))).toMatchObject({ kind: 'saved' });
  });

  it.each<[string, Partial<BrowserPowers>, RegExp | null]>([
    ['private files', { storage: undefined }, /no room for a second copy/],
    ['private files it allows to look at', { storage: throwing() }, /no room for a second copy/],
    ['notes', { localStorage: undefined }, /keeps no notes/],
    ['notes it allows to look at', { localStorage: throwing() }, /keeps no notes/],
    ['channels', { BroadcastChannel: undefined }, /cannot tell one tab/],
    ['locks', { locks: undefined }, null],
    ['buckets it allows to look at', { buckets: throwing() }, null],
  ])('saves without %s, and says what is missing', async (_, powers, said) => {
    const tab = await start(powers);
    expect(tab.storage.notices).toEqual(said === null ? [] : [expect.stringMatching(said)]);
    expect(await edit(tab, await tab.keeper.create(smallBlueprint()))).toMatchObject({ kind: 'saved' });
    expect(await tab.keeper.use()).toMatchObject({ persistent: null });
  });

  it('is never said to have saved where it has no database, and works for as long as the tab is open', async () => {
    const tab = await start({ indexedDB: undefined });
    expect(tab.storage.notices[0]).toMatch(/^Your blueprints could not be opened: the browser refuses/);
    const id = await tab.keeper.create(smallBlueprint());
    expect(await edit(tab, id)).toMatchObject({
      kind: 'notSaved',
      reason: expect.stringMatching(/stores nothing for Stagecraft/),
    });
    await expect
      .poll(async () => Object.keys((await tab.keeper.load(id)).blueprint.records))
      .toContain('stage_c');
    const copyId = await tab.keeper.duplicate(id);
    await tab.keeper.describe(copyId, { name: 'Other' });
    await tab.keeper.remove(id);
    expect((await tab.keeper.list()).map(({ name }) => name)).toEqual(['Other']);
    await tab.keeper.restore(id);
    expect(Object.keys((await tab.keeper.read(id)).records)).toContain('stage_c');
  });

  it('looks at powers that refuse to be looked at without falling over', () => {
    expect(browserPowers(throwing())).toEqual({
      indexedDB: undefined,
      storage: undefined,
      localStorage: undefined,
      locks: undefined,
      buckets: undefined,
      BroadcastChannel: undefined,
    });
  });
});

describe('a tab of an older build', () => {
  it('stops at once when a newer one opens the data, keeps its work, and writes nothing', async () => {
    const browser = fakeBrowser();
    const tab = await start({}, browser);
    const id = await tab.keeper.create(smallBlueprint());
    const workspace = await tab.open(id);
    await expect.poll(() => workspace.save.getState().state.kind).toBe('saved');
    workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);

    const newer = new Dexie('stagecraft', { indexedDB: browser.indexedDB });
    newer.version(7).stores({ records: '[blueprintId+recordId], blueprintId' });
    await newer.open();
    await expect
      .poll(() => workspace.document.getState().readOnlyReason)
      .toMatch(/newer version of Stagecraft/);
    tab.hide();
    expect(workspace.save.getState().state).toMatchObject({ kind: 'notSaved' });
    expect(workspace.document.getState().blueprint.records).toHaveProperty('stage_c');
    expect((await newer.table('records').toArray()).length).toBe(6);
    newer.close();

    const late = await start({}, browser);
    expect(late.storage.notices[0]).toMatch(/^Your blueprints could not be opened: a newer version/);
    await expect(late.keeper.list()).rejects.toThrow(/newer version/);
  });
});

describe('a full disk', () => {
  it('is named, loses nothing in memory, and is over by itself when there is room', async () => {
    const browser = fakeBrowser();
    const tab = await start({}, browser);
    const id = await tab.keeper.create(smallBlueprint());
    const workspace = await tab.open(id);
    await expect.poll(() => workspace.save.getState().state.kind).toBe('saved');

    const { add } = IDBObjectStore.prototype;
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = full as never;
    try {
      workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
      tab.hide();
      await expect
        .poll(() => workspace.save.getState().state)
        .toMatchObject({
          kind: 'notSaved',
          reason: expect.stringMatching(/storage that the browser allows is full/),
        });
    } finally {
      Object.assign(IDBObjectStore.prototype, { add, put });
    }
    expect(workspace.document.getState().blueprint.records).toHaveProperty('stage_c');
    await expect.poll(() => workspace.save.getState().state.kind, { timeout: 5_000 }).toBe('saved');
    const db = new BlueprintDatabase({}, { indexedDB: browser.indexedDB });
    expect(await db.records.get([id, 'stage_c'])).toBeDefined();
    db.close();
  });
});
