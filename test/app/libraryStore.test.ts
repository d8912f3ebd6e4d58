import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibraryStore } from '../../src/app/libraryStore.ts';
import { smallBlueprint } from '../support/changes.ts';
import { fakeBrowser } from '../support/fakeBrowser.ts';
import { openTab, type Tab } from '../support/openTab.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));

describe('the library', () => {
  const browser = fakeBrowser();
  let tab: Tab;
  beforeEach(async () => {
    tab = await openTab(browser);
    open.push(tab);
    for (const { id } of await tab.keeper.list()) await tab.keeper.remove(id);
  });
  const names = (library: ReturnType<typeof createLibraryStore>) =>
    library.getState().entries.map(({ name }) => name);

  it('lists, copies and renames; a copy never overwrites', async () => {
    const library = createLibraryStore(tab.keeper);
    const { create, duplicate, describe: say } = library.getState();
    const id = await create(smallBlueprint());
    const copyId = await duplicate(id);
    expect(copyId).not.toBe(id);
    expect(names(library)).toEqual(['Small', 'Small (copy)']);
    await say(copyId, { name: 'Other' });
    expect(names(library)).toEqual(['Other', 'Small']);
    expect(library.getState().entries[1]).toMatchObject({ id, revision: 1, stages: 3 });
  });

  it('brings back what was deleted last', async () => {
    const library = createLibraryStore(tab.keeper);
    const id = await library.getState().create(smallBlueprint());
    await library.getState().remove(id);
    expect(names(library)).toEqual([]);
    expect(library.getState().deleted).toMatchObject({ id, name: 'Small' });
    await library.getState().undoRemove();
    expect(names(library)).toEqual(['Small']);
    expect(library.getState().deleted).toBeNull();
    expect((await library.getState().read(id)).records).toEqual(smallBlueprint().records);
  });

  it('hears what another tab does', async () => {
    const library = createLibraryStore(tab.keeper);
    const other = await openTab(browser);
    open.push(other);
    await other.keeper.create(smallBlueprint());
    await expect.poll(() => names(library)).toEqual(['Small']);
  });

  it('rejects with a sentence, and is not loading for ever', async () => {
    const library = createLibraryStore({ ...tab.keeper, list: () => Promise.reject(new Error('No list.')) });
    await expect(library.getState().load()).rejects.toThrow('No list.');
    expect(library.getState().loading).toBe(false);
    await expect(library.getState().read('bp_nothere')).rejects.toThrow(
      'The blueprint could not be opened: it is not stored on this device.',
    );
    await expect(library.getState().describe('bp_nothere', { name: 'x' })).rejects.toThrow(
      /could not be renamed/,
    );
    const id = await library.getState().create(smallBlueprint());
    await expect(library.getState().describe(id, { name: ' \u200b ' })).rejects.toThrow(/visible character/);
  });

  it('says how much room is used and shows notices until they are dismissed', async () => {
    const storage = {
      estimate: async () => ({ usage: 5, quota: 10 }),
      persisted: async () => true,
    } as unknown as StorageManager;
    const measured = await openTab(browser, { storage });
    open.push(measured);
    const library = createLibraryStore(measured.keeper, measured.storage.notices);
    await library.getState().load();
    expect(library.getState().use).toEqual({ usedBytes: 5, quotaBytes: 10, persistent: true });
    expect(library.getState().notices).toEqual([expect.stringContaining('no room for a second copy')]);
    library.getState().dismissNotices();
    expect(library.getState().notices).toEqual([]);
  });
});
