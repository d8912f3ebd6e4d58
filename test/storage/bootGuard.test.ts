import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser, type FakeBrowser } from '../support/fakeBrowser.ts';
import { makeChanges, smallBlueprint } from '../support/changes.ts';
import { openTab, type Tab } from '../support/openTab.ts';
import { stage } from '../support/blueprints.ts';
import { BlueprintDatabase } from '../../src/storage/database.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));
async function start(browser: FakeBrowser, changes = {}): Promise<Tab> {
  const tab = await openTab(browser, changes);
  open.push(tab);
  return tab;
}

const unguarded = { storage: undefined, localStorage: undefined };

/** A browser in which a blueprint was saved up to revision 3; every tab is closed. */
async function afterThreeSaves(changes = {}) {
  const browser = fakeBrowser();
  const tab = await start(browser, changes);
  const id = await tab.keeper.create(smallBlueprint());
  const workspace = await tab.open(id);
  for (const name of ['c', 'd']) {
    workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage(name) }]);
    tab.hide();
    await expect.poll(() => workspace.save.getState().state.kind).toBe('saved');
  }
  await workspace.close();
  tab.storage.close();
  return { browser, id, saved: workspace.document.getState().blueprint };
}

/** What a browser does with a database it finds damaged: the next page sees a new and empty one. */
async function dropDatabase({ indexedDB }: FakeBrowser): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('stagecraft').onsuccess = resolve;
  });
}

async function inDatabase<T>(browser: FakeBrowser, act: (db: BlueprintDatabase) => Promise<T>): Promise<T> {
  const db = new BlueprintDatabase({}, { indexedDB: browser.indexedDB });
  const result = await act(db);
  db.close();
  return result;
}

function damageNewestCopy(browser: FakeBrowser, revision: number): void {
  for (const [name, bytes] of browser.files)
    if (new TextDecoder().decode(bytes).includes(`"revision":${revision},`))
      browser.files.set(name, bytes.slice(1));
}

const revisionOf = async (tab: Tab, id: string) => (await tab.keeper.load(id)).revision;

describe('the start after a browser has lost what was saved', () => {
  it('restores a database that is gone, loses nothing, and says so once', async () => {
    const { browser, id, saved } = await afterThreeSaves();
    await dropDatabase(browser);
    const tab = await start(browser);
    expect(tab.storage.notices).toEqual([
      '“Small” was missing from the browser’s database and was restored from its second copy, at revision 3.',
    ]);
    expect((await tab.keeper.load(id)).blueprint).toEqual(saved);
    expect(await revisionOf(tab, id)).toBe(3);
    expect((await start(browser)).storage.notices).toEqual([]);
  });

  it('would show an empty library without the second copy and the notes', async () => {
    const { browser } = await afterThreeSaves();
    await dropDatabase(browser);
    expect(await (await start(browser, unguarded)).keeper.list()).toEqual([]);
  });

  it('restores a database that is behind, and keeps what it had aside', async () => {
    const { browser, id, saved } = await afterThreeSaves();
    await inDatabase(browser, async (db) => {
      await db.blueprints.update(id, { revision: 2 });
      await db.records.delete([id, 'stage_d']);
    });
    const tab = await start(browser);
    expect(tab.storage.notices).toEqual([expect.stringContaining('was only at revision 2')]);
    expect((await tab.keeper.load(id)).blueprint).toEqual(saved);
    const aside = await inDatabase(browser, (db) => db.aside.toArray());
    expect(aside).toMatchObject([{ blueprintId: id, value: { head: { revision: 2 } } }]);
  });

  it('uses the older copy when the newest is damaged, and names what is lost', async () => {
    const { browser, id } = await afterThreeSaves();
    await dropDatabase(browser);
    damageNewestCopy(browser, 3);
    const tab = await start(browser);
    expect(tab.storage.notices).toEqual([
      '“Small” was missing from the browser’s database and was restored from its second copy, at revision 2. What was saved after it, up to revision 3, is lost: compare it with your last backup file.',
    ]);
    expect(await revisionOf(tab, id)).toBe(2);
    expect((await start(browser)).storage.notices).toEqual([]);
  });

  it('says exactly what is lost when nothing can be restored', async () => {
    const { browser } = await afterThreeSaves();
    await dropDatabase(browser);
    for (const revision of [2, 3]) damageNewestCopy(browser, revision);
    const tab = await start(browser);
    expect(tab.storage.notices).toEqual([
      '“Small” is lost: revision 3 was saved on this device, but the browser no longer has it and its copies are damaged. Open your last backup file.',
    ]);
    expect(await tab.keeper.list()).toEqual([]);
  });

  it('says what is missing when the database is behind and the copies are gone', async () => {
    const { browser, id } = await afterThreeSaves();
    await inDatabase(browser, (db) => db.blueprints.update(id, { revision: 2 }));
    browser.files.clear();
    const tab = await start(browser);
    expect(tab.storage.notices[0]).toMatch(
      /“Small” is at revision 2, and no newer copy was found. .* revision 3/,
    );
  });

  it.each([
    ['the database', ['database']],
    ['the second copies', ['files']],
    ['the notes', ['notes']],
    ['the database and the notes', ['database', 'notes']],
    ['the second copies and the notes', ['files', 'notes']],
  ])('loses nothing when %s are cleared away, and has everything twice again', async (_, cleared) => {
    const { browser, id, saved } = await afterThreeSaves();
    if (cleared.includes('database')) await dropDatabase(browser);
    if (cleared.includes('files')) browser.files.clear();
    if (cleared.includes('notes')) browser.notes.clear();
    const tab = await start(browser);
    expect((await tab.keeper.load(id)).blueprint).toEqual(saved);
    expect(tab.storage.notices.length).toBe(cleared.includes('database') ? 1 : 0);
    tab.storage.close();
    await dropDatabase(browser);
    expect((await (await start(browser)).keeper.load(id)).blueprint).toEqual(saved);
  });

  it('does not bring back what was deleted', async () => {
    const { browser, id } = await afterThreeSaves();
    const tab = await start(browser);
    await tab.keeper.remove(id);
    tab.storage.close();
    for (const clearsNotes of [false, true]) {
      if (clearsNotes) browser.notes.clear();
      await dropDatabase(browser);
      const next = await start(browser);
      expect(next.storage.notices).toEqual([]);
      expect(await next.keeper.list()).toEqual([]);
      next.storage.close();
    }
  });

  it('leaves alone what another tab saves meanwhile', async () => {
    const { browser, id } = await afterThreeSaves();
    const tab = await start(browser);
    const workspace = await tab.open(id);
    for (let count = 0; count < 5; count += 1) {
      workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage(`x${count}`) }]);
      tab.hide();
      expect((await start(browser)).storage.notices).toEqual([]);
    }
    await workspace.close();
    expect((await tab.keeper.load(id)).blueprint).toEqual(workspace.document.getState().blueprint);
  });
});

describe('a database that is thrown away while it is in use', () => {
  it('is filled again from the second copies, and the open blueprint goes on', async () => {
    const browser = fakeBrowser();
    const tab = await start(browser);
    const id = await tab.keeper.create(smallBlueprint());
    const idle = await tab.keeper.create(smallBlueprint());
    const workspace = await tab.open(id);
    await dropDatabase(browser);
    await expect.poll(() => tab.said.length).toBe(2);
    workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
    await workspace.close();
    expect((await tab.keeper.load(id)).blueprint).toEqual(workspace.document.getState().blueprint);
    expect((await tab.keeper.load(idle)).blueprint).toEqual(smallBlueprint());
  });

  it('is written again from memory where there are no second copies', async () => {
    const browser = fakeBrowser();
    const tab = await start(browser, unguarded);
    const id = await tab.keeper.create(smallBlueprint());
    const workspace = await tab.open(id);
    await dropDatabase(browser);
    workspace.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
    await workspace.close();
    expect((await tab.keeper.load(id)).blueprint).toEqual(workspace.document.getState().blueprint);
  });
});
