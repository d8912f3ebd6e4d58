import { tryWhenAsked } from '../../src/app/tryingCriteria.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserTimers } from '../../src/app/timers.ts';
import { openWorkspace, type WorkspacePorts } from '../../src/app/workspace.ts';
import { seededIds, stage } from '../support/blueprints.ts';
import { makeChanges, smallBlueprint } from '../support/changes.ts';
import { fakeBrowser, fakeLocks } from '../support/fakeBrowser.ts';
import { fakeKeeper } from '../support/fakeKeeper.ts';
import { fakePage, noExperiments, noRuns, noWhatIf, openTab, type Tab } from '../support/openTab.ts';

const open: Tab[] = [];
afterEach(() => open.splice(0).forEach((tab) => tab.storage.close()));

const add = (name: string) => [{ op: 'add', record: stage(name) } as const];

function portsOver(keeper = fakeKeeper('bp_1', smallBlueprint())) {
  const window = fakePage();
  const onFirstEdit = vi.fn();
  const ports: WorkspacePorts = {
    keeper,
    newId: seededIds(1),
    timers: browserTimers,
    page: window.page,
    createRuns: () => noRuns,
    createWhatIf: () => noWhatIf,
    createExperiments: () => noExperiments,
    createTrials: () => tryWhenAsked(() => Promise.reject(new Error('No criteria are tried here.'))),
    onFirstEdit,
  };
  return { keeper, ports, window, onFirstEdit };
}

describe('an open blueprint', () => {
  it('keeps its edits when it is closed and opened again', async () => {
    const tab = await openTab(fakeBrowser());
    open.push(tab);
    const id = await tab.keeper.create(smallBlueprint());
    const first = await tab.open(id);
    first.document.getState().dispatch(makeChanges, add('c'));
    first.document.getState().dispatch(makeChanges, add('d'));
    first.document.getState().undo();
    await first.close();
    const second = await tab.open(id);
    expect(second.document.getState().blueprint).toEqual(first.document.getState().blueprint);
    expect(Object.keys(second.document.getState().blueprint.records)).toContain('stage_c');
  });

  it('has what was not saved when its page went away, also when others have gone on since', async () => {
    const browser = fakeBrowser();
    const gone = await openTab(browser, { locks: fakeLocks() });
    open.push(gone);
    const id = await gone.keeper.create(smallBlueprint());
    const workspace = await gone.open(id);
    await expect.poll(() => workspace.save.getState().state.kind).toBe('saved');
    workspace.document.getState().dispatch(makeChanges, add('unsaved'));
    workspace.document
      .getState()
      .dispatch(makeChanges, [{ op: 'set', id: 'stage_a', path: ['name'], from: 'a', to: 'Unsaved' }]);
    // Its locks are gone with it; it may not save any more, for all we know.
    gone.storage.close();

    const tab = await openTab(browser);
    open.push(tab);
    await tab.keeper.describe(id, { name: 'Meanwhile' });
    const next = await tab.open(id);
    expect(next.document.getState().blueprint.records).toMatchObject({
      stage_unsaved: {},
      stage_a: { name: 'Unsaved' },
      settings_main: { name: 'Meanwhile' },
    });
    expect(next.save.getState().notice).toMatch(/not saved yet .* is back/);
    await next.close();
    const last = await tab.open(id);
    expect(last.document.getState().blueprint).toEqual(next.document.getState().blueprint);
    expect(last.save.getState().notice).toBeNull();
    expect([...browser.notes.keys()].filter((key) => key.includes('unsaved'))).toEqual([]);
  });

  it('keeps a state that was put in place of another one', async () => {
    const { keeper, ports } = portsOver();
    const workspace = await openWorkspace('bp_1', ports);
    const { records, ...rest } = smallBlueprint();
    const { stage_a: _, ...others } = records;
    workspace.document.getState().replace({ ...rest, records: others });
    await workspace.close();
    expect(Object.keys(keeper.stored.blueprint.records)).toEqual(Object.keys(others));
  });

  it('says once that something was changed for the first time', async () => {
    const { ports, onFirstEdit } = portsOver();
    const workspace = await openWorkspace('bp_1', ports);
    expect(onFirstEdit).not.toHaveBeenCalled();
    workspace.document.getState().dispatch(makeChanges, add('c'));
    workspace.document.getState().dispatch(makeChanges, add('d'));
    expect(onFirstEdit).toHaveBeenCalledOnce();
    await workspace.close();
  });

  it('saves when the page is hidden, and warns before leaving while something is unsaved', async () => {
    const { keeper, ports, window } = portsOver();
    const workspace = await openWorkspace('bp_1', ports);
    await expect.poll(() => workspace.save.getState().state.kind).toBe('saved');
    expect(window.wouldWarn()).toBe(false);
    workspace.document.getState().dispatch(makeChanges, add('c'));
    expect(window.wouldWarn()).toBe(true);
    window.hide();
    await expect.poll(() => window.wouldWarn()).toBe(false);
    expect(keeper.stored.revision).toBe(2);
    await workspace.close();
  });

  it('does not let go of what it cannot save', async () => {
    const { keeper, ports } = portsOver();
    const workspace = await openWorkspace('bp_1', ports);
    keeper.onCall = () => Promise.reject(new Error('The storage is full.'));
    workspace.document.getState().dispatch(makeChanges, add('c'));
    await expect(workspace.close()).rejects.toThrow('The storage is full.');
    keeper.onCall = () => undefined;
    await workspace.close();
    expect(keeper.stored.blueprint.records).toHaveProperty('stage_c');
  });

  it('cannot be changed where it says so, and is never written', async () => {
    const { keeper, ports } = portsOver();
    keeper.load = async () => ({
      ...keeper.stored,
      readOnlyReason: 'Made with a newer version.',
      troubles: ['One record could not be read.'],
    });
    const workspace = await openWorkspace('bp_1', ports);
    workspace.document.getState().dispatch(makeChanges, add('c'));
    expect(workspace.document.getState().blueprint.records).not.toHaveProperty('stage_c');
    expect(workspace.save.getState()).toMatchObject({
      state: { kind: 'readOnly', reason: 'Made with a newer version.' },
      notice: 'One record could not be read.',
    });
    await workspace.close();
    expect(keeper.calls).toEqual([]);
  });

  it('is read-only when writing had to stop while it was being read', async () => {
    const { keeper, ports } = portsOver();
    const load = keeper.load;
    keeper.load = async (id) => {
      keeper.signal({ kind: 'stopped', reason: 'Reload the page.' });
      return load(id);
    };
    const workspace = await openWorkspace('bp_1', ports);
    expect(workspace.document.getState().readOnlyReason).toBe('Reload the page.');
  });

  it('rejects with the sentence of the keeper', async () => {
    const { keeper, ports } = portsOver();
    keeper.load = () => Promise.reject(new Error('It is not stored on this device.'));
    await expect(openWorkspace('bp_1', ports)).rejects.toThrow('It is not stored on this device.');
  });
});
