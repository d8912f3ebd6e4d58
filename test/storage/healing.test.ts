import { afterEach, describe, expect, it } from 'vitest';
import { BlueprintDatabase } from '../../src/storage/database.ts';
import { smallBlueprint } from '../support/changes.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';
import { openTab, type Tab } from '../support/openTab.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));

async function damaged() {
  const browser = fakeBrowser();
  const tab = await openTab(browser);
  open.push(tab);
  const id = await tab.keeper.create(smallBlueprint());
  const db = new BlueprintDatabase({}, { indexedDB: browser.indexedDB });
  const row = { blueprintId: id, recordId: 'stage_a', record: { type: 'stage', id: 'stage_a', name: 7 } };
  await db.records.put(row);
  return { browser, tab, id, db, row };
}

describe('a damaged record', () => {
  it('is put right from the second copy of the same revision, and the damaged one is kept aside', async () => {
    const { tab, id, db, row } = await damaged();
    const loaded = await tab.keeper.load(id);
    expect(loaded.blueprint).toEqual(smallBlueprint());
    expect(loaded.troubles).toEqual(['1 record was damaged and was put right from the second copy.']);
    expect((await db.aside.toArray()).map(({ value }) => value)).toEqual([row]);
    expect((await tab.keeper.load(id)).troubles).toEqual([]);
    db.close();
  });

  it('stays as it is when the copy is of another revision', async () => {
    const { tab, id, db } = await damaged();
    await db.blueprints.update(id, { revision: 2 });
    const loaded = await tab.keeper.load(id);
    expect(loaded.troubles).toEqual([expect.stringContaining('The record stage_a could not be read')]);
    db.close();
  });

  it('goes into the next second copy as it is, so that nobody loses it', async () => {
    const { browser, tab, id, db, row } = await damaged();
    await db.blueprints.update(id, { revision: 2 });
    const workspace = await tab.open(id);
    await workspace.close();
    const copies = [...browser.files.values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(copies.filter((text) => text.includes(JSON.stringify(row.record)))).toHaveLength(1);
    db.close();
  });
});
