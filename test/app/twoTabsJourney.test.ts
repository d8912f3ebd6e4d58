import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/app/services.ts';
import type { Change } from '../../src/core/model/changes.ts';
import { fakeBrowser, type FakeBrowser } from '../support/fakeBrowser.ts';
import { makeChanges, smallBlueprint, step, takeStep } from '../support/changes.ts';
import { openTab, type Tab } from '../support/openTab.ts';
import { stage } from '../support/blueprints.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));

async function twoTabs(browser: FakeBrowser = fakeBrowser()) {
  const one = await openTab(browser);
  const two = await openTab(browser);
  open.push(one, two);
  const id = await one.keeper.create(smallBlueprint());
  return { browser, id, one, two, a: await one.open(id), b: await two.open(id) };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const records = ({ document }: Workspace) => document.getState().blueprint.records;
const stateOf = ({ save }: Workspace) => save.getState().state;

/** Until both tabs say "saved" and have heard of each other. */
async function quiet(...workspaces: Workspace[]): Promise<void> {
  for (let calm = 0; calm < 3;) {
    await pause(30);
    const revisions = workspaces.map((each) => {
      const state = stateOf(each);
      return state.kind === 'saved' ? state.revision : Number.NaN;
    });
    calm = revisions.every((revision) => revision === revisions[0]) ? calm + 1 : 0;
  }
}

describe('one blueprint in two tabs', () => {
  it('keeps 200 and 200 edits made at the same time, and both tabs end up equal', async () => {
    const { browser, id, one, two, a, b } = await twoTabs();
    let seed = 1;
    const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
    const edit = async (tab: Tab, { document }: Workspace, name: string) => {
      for (let count = 0; count < 200; count += 1) {
        document.getState().dispatch(makeChanges, [{ op: 'add', record: stage(`${name}${count}`) }]);
        if (random() < 0.3) tab.hide();
        await pause(random() * 4);
      }
    };
    await Promise.all([edit(one, a, 'a'), edit(two, b, 'b')]);
    await quiet(a, b);

    const added = Object.keys(records(a)).filter((key) => /^stage_[ab]\d+$/.test(key));
    expect(added).toHaveLength(400);
    expect(records(b)).toEqual(records(a));
    const { blueprint } = await (await openTab(browser)).keeper.load(id);
    expect(blueprint.records).toEqual(records(a));
  });

  it('keeps what both put into one list of one stage', async () => {
    const { one, two, a, b } = await twoTabs();
    for (let count = 0; count < 30; count += 1) {
      a.document.getState().dispatch(takeStep, ['list', 0, count]);
      b.document.getState().dispatch(takeStep, ['list', 0, 500 + count]);
      if (count % 3 === 0) one.hide();
      if (count % 5 === 0) two.hide();
      await pause(count % 4);
    }
    one.hide();
    two.hide();
    await quiet(a, b);
    expect(records(b)).toEqual(records(a));
    expect(records(a)['stage_a']).toMatchObject({ activities: { length: 60 } });
  });

  it('merges whatever both do, or says what it refused; both tabs and the database are equal', async () => {
    const anyStep = fc.tuple(fc.boolean(), step, fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 16 }), async (steps) => {
        const { id, one, two, a, b } = await twoTabs();
        for (const [isFirst, taken, isFlushed] of steps) {
          (isFirst ? a : b).document.getState().dispatch(takeStep, taken);
          if (isFlushed) (isFirst ? one : two).hide();
          if (taken[2] % 3 === 0) await pause(1);
        }
        one.hide();
        two.hide();
        await quiet(a, b);
        expect(records(b)).toEqual(records(a));
        const stored = await one.keeper.load(id);
        expect(stored.blueprint.records).toEqual(records(a));
        expect(stored.troubles).toEqual([]);
        for (const tab of [one, two]) tab.storage.close();
      }),
      { numRuns: 15 },
    );
  });

  it('merges changes of one record and tells the tab whose change stands where both meant the same place', async () => {
    const { a, b, one, two } = await twoTabs();
    const set = (path: string[], to: string | number): Change[] => [
      { op: 'set', id: 'stage_a', path, from: undefined, to },
    ];
    a.document.getState().dispatch(makeChanges, set(['name'], 'From one'));
    b.document.getState().dispatch(makeChanges, set(['name'], 'From two'));
    b.document.getState().dispatch(makeChanges, set(['definition'], 'Only two'));
    one.hide();
    await pause(20);
    two.hide();
    await quiet(a, b);
    expect(records(a)).toEqual(records(b));
    expect(records(a)['stage_a']).toMatchObject({ name: 'From two', definition: 'Only two' });
    expect(a.save.getState().notice).toBeNull();
    expect(b.save.getState().notice).toMatch(/^From two changed in two tabs at once/);
  });

  it('refuses visibly what was changed in a stage that the other tab has deleted', async () => {
    const { a, b, one } = await twoTabs();
    const gone = records(a)['stage_a']!;
    b.document
      .getState()
      .dispatch(makeChanges, [{ op: 'set', id: 'stage_a', path: ['name'], from: 'a', to: 'Renamed' }]);
    a.document.getState().dispatch(makeChanges, [{ op: 'remove', record: gone }]);
    one.hide();
    await quiet(a, b);
    expect(records(b)['stage_a']).toBeUndefined();
    expect(b.save.getState().notice).toMatch(/One change made here to .* could not be kept/);
  });

  it('sends one message a save and never an echo', async () => {
    const { browser, a, b, one } = await twoTabs();
    await quiet(a, b);
    browser.messages.length = 0;
    a.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
    one.hide();
    await quiet(a, b);
    await pause(300);
    expect(records(b)['stage_c']).toBeDefined();
    expect(browser.messages).toHaveLength(1);
  });

  it('is read-only where the other tab has deleted it, is not written again, and goes on when it is brought back', async () => {
    const { browser, id, one, two, a, b } = await twoTabs();
    await quiet(a, b);
    await one.keeper.remove(id);
    await expect.poll(() => stateOf(b).kind).toBe('readOnly');
    expect(b.document.getState().readOnlyReason).toMatch(/was deleted in another tab/);
    b.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('late') }]);
    two.hide();
    two.show();
    await pause(50);
    expect(await two.keeper.list()).toEqual([]);
    expect(await (await openTab(browser)).keeper.list()).toEqual([]);

    await one.keeper.restore(id);
    await expect.poll(() => b.document.getState().readOnlyReason).toBeNull();
    b.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('later') }]);
    two.hide();
    await quiet(a, b);
    expect(records(a)['stage_later']).toBeDefined();
    expect(records(a)['stage_late']).toBeUndefined();
  });

  it('hears of a rename in the library', async () => {
    const { id, two, a } = await twoTabs();
    await two.keeper.describe(id, { name: 'Renamed there' });
    await expect.poll(() => records(a)['settings_main']).toMatchObject({ name: 'Renamed there' });
  });

  it('catches up when it is looked at, where tabs cannot speak to each other', async () => {
    const browser = fakeBrowser();
    const one = await openTab(browser, { BroadcastChannel: undefined });
    const two = await openTab(browser, { BroadcastChannel: undefined });
    open.push(one, two);
    const id = await one.keeper.create(smallBlueprint());
    const [a, b] = [await one.open(id), await two.open(id)];
    a.document.getState().dispatch(makeChanges, [{ op: 'add', record: stage('c') }]);
    one.hide();
    await expect.poll(() => stateOf(a).kind).toBe('saved');
    await pause(30);
    expect(records(b)['stage_c']).toBeUndefined();
    two.show();
    await expect.poll(() => records(b)['stage_c']).toBeDefined();
  });
});
