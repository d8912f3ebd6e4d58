import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COALESCE_MS, createAutosave } from '../../src/app/autosave.ts';
import { startDraft, withNote } from '../../src/app/draft.ts';
import type { SaveState } from '../../src/app/saveStore.ts';
import type { Change } from '../../src/core/model/changes.ts';
import { applyChanges } from '../../src/core/model/changes.ts';
import { countingIds, stage } from '../support/blueprints.ts';
import { changesOf, smallBlueprint, step } from '../support/changes.ts';
import { fakeKeeper, fakeTimers, type Mood } from '../support/fakeKeeper.ts';

const id = 'bp_1';
const add = (name: string): Change[] => [{ op: 'add', record: stage(name) }];
const mood = fc.constantFrom<Mood>('works', 'fails', 'hangs', 'late');
const failing = (sentence: string) => () => Promise.reject(new Error(sentence));

/** An open blueprint whose every "saved" is held against what a crash would leave at that moment. */
function openDraft({ begins = true } = {}) {
  const keeper = fakeKeeper(id, smallBlueprint());
  const timers = fakeTimers();
  const states: SaveState[] = [];
  const lies: string[] = [];
  const notices: string[] = [];
  let blueprint = keeper.stored.blueprint;
  let blocked: string | null = null;
  const autosave = createAutosave({
    blueprintId: id,
    keeper,
    timers,
    newId: countingIds(),
    show: (next) => (blueprint = next),
    report: (state) => {
      states.push(state);
      if (state.kind !== 'saved') return;
      const { revision, blueprint: kept } = keeper.durable();
      if (revision !== state.revision || JSON.stringify(sorted(kept)) !== JSON.stringify(sorted(blueprint)))
        lies.push(`"saved" at revision ${state.revision}, but a crash would leave revision ${revision}`);
    },
    tell: (notice) => notices.push(notice),
    block: (reason) => (blocked = reason),
  });
  const edit = (changes: readonly Change[]) => {
    blueprint = applyChanges(blueprint, changes);
    autosave.changed(changes);
  };
  const open = { keeper, timers, states, lies, notices, autosave, edit };
  if (begins) autosave.begin(startDraft(blueprint, 1));
  return {
    ...open,
    blueprint: () => blueprint,
    blocked: () => blocked,
    state: () => states.at(-1),
    kinds: () => states.map(({ kind }) => kind),
  };
}

const sorted = ({ records }: { records: object }) =>
  Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1));

describe('the saving of an open blueprint', () => {
  it('writes nothing before the load has finished, and then what was waiting', async () => {
    const { keeper, timers, autosave, edit, blueprint, state, lies } = openDraft({ begins: false });
    edit(add('early'));
    await autosave.flush();
    await timers.pass(10_000);
    expect(keeper.calls).toEqual([]);
    autosave.begin(startDraft(keeper.stored.blueprint, 1));
    await timers.pass(COALESCE_MS);
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(state()).toMatchObject({ kind: 'saved', revision: 2 });
    expect(lies).toEqual([]);
  });

  it('gathers changes and says "saved" only after the second copy', async () => {
    const { keeper, timers, edit, kinds, states, lies } = openDraft();
    await timers.pass(0);
    states.length = keeper.calls.length = 0;
    edit(add('c'));
    edit(add('d'));
    await timers.pass(COALESCE_MS - 1);
    expect(kinds()).toEqual(['saving']);
    expect(keeper.calls).toEqual([]);
    await timers.pass(1);
    expect(keeper.calls).toEqual(['save', 'copy']);
    expect(kinds()).toEqual(['saving', 'saved']);
    expect(lies).toEqual([]);
  });

  it('finds out a keeper that says "done" too early', async () => {
    const { keeper, timers, edit, lies } = openDraft();
    await timers.pass(0);
    keeper.acknowledgesEarly = true;
    edit(add('c'));
    await timers.pass(COALESCE_MS);
    expect(lies).toHaveLength(1);
  });

  it('keeps what is changed during a write for the next one', async () => {
    const { keeper, timers, edit, blueprint, state, kinds, lies } = openDraft();
    await timers.pass(0);
    let release = () => {};
    keeper.onCall = (name, count) =>
      name === 'save' && count === 1 ? new Promise((resolve) => (release = resolve)) : undefined;
    edit(add('c'));
    await timers.pass(COALESCE_MS);
    edit(add('d'));
    await timers.pass(COALESCE_MS);
    release();
    await timers.pass(0);
    expect(kinds().at(-1)).toBe('saving');
    await timers.pass(COALESCE_MS);
    expect(state()).toMatchObject({ kind: 'saved', revision: 3 });
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(lies).toEqual([]);
  });

  it('says why it is not saved, never "saved" meanwhile, and writes everything when it works again', async () => {
    const { keeper, timers, edit, blueprint, state, kinds, states, lies } = openDraft();
    await timers.pass(0);
    states.length = keeper.calls.length = 0;
    keeper.onCall = failing('The storage is full.');
    edit(add('c'));
    await timers.pass(COALESCE_MS);
    expect(state()).toMatchObject({
      kind: 'notSaved',
      reason: expect.stringContaining('The storage is full.'),
    });
    edit(add('d'));
    await timers.pass(60_000);
    expect([...new Set(kinds())]).toEqual(['saving', 'notSaved']);
    expect(keeper.calls.length).toBeLessThan(12);

    keeper.onCall = () => undefined;
    await timers.pass(15_000);
    expect(state()).toMatchObject({ kind: 'saved' });
    expect(keeper.calls.slice(-2)).toEqual(['saveAll', 'copy']);
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(lies).toEqual([]);
  });

  it('is not saved while the second copy fails, although the database has it', async () => {
    const { keeper, timers, edit, state } = openDraft();
    await timers.pass(0);
    keeper.onCall = (name) => (name === 'copy' ? failing('No room for the copy.')() : undefined);
    edit(add('c'));
    await timers.pass(COALESCE_MS);
    expect(keeper.stored.revision).toBe(2);
    expect(state()).toMatchObject({ kind: 'notSaved' });
    keeper.onCall = () => undefined;
    await timers.pass(1_000);
    expect(state()).toMatchObject({ kind: 'saved', revision: 2 });
  });

  it('takes no answer for a failure, and recognises its own save when that was stored after all', async () => {
    const { keeper, timers, edit, blueprint, state, notices, lies } = openDraft();
    await timers.pass(0);
    let release = () => {};
    keeper.onCall = (name, count) =>
      name === 'save' && count === 1 ? new Promise((resolve) => (release = resolve)) : undefined;
    edit(add('c'));
    edit([{ op: 'set', id: 'stage_a', path: ['name'], from: 'a', to: 'ours' }]);
    await timers.pass(COALESCE_MS + 15_000);
    expect(state()).toMatchObject({ kind: 'notSaved', reason: expect.stringContaining('not answered') });
    // It was stored all the same, and another tab has gone on from there.
    release();
    await timers.pass(0);
    keeper.saveElsewhere(() => [{ op: 'set', id: 'stage_a', path: ['name'], from: 'ours', to: 'theirs' }]);
    await timers.pass(20_000);
    expect(state()).toMatchObject({ kind: 'saved' });
    expect(blueprint().records['stage_a']).toMatchObject({ name: 'theirs' });
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(notices).toEqual([]);
    expect(lies).toEqual([]);
  });

  it('catches up with another tab before it saves, and shows what came', async () => {
    const { keeper, timers, edit, blueprint, lies } = openDraft();
    await timers.pass(0);
    edit(add('ours'));
    keeper.saveElsewhere(() => add('theirs'));
    await timers.pass(COALESCE_MS);
    expect(Object.keys(blueprint().records)).toEqual(expect.arrayContaining(['stage_ours', 'stage_theirs']));
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(lies).toEqual([]);
  });

  it('writes everything back when the database has lost what was saved', async () => {
    const { keeper, timers, edit, blueprint, state, lies } = openDraft();
    edit(add('c'));
    await timers.pass(COALESCE_MS);
    keeper.lose();
    edit(add('d'));
    await timers.pass(COALESCE_MS);
    expect(state()).toMatchObject({ kind: 'saved', revision: 3 });
    expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
    expect(lies).toEqual([]);
  });

  it('stops for good when a newer version has opened the data, and keeps what is unsaved', async () => {
    const { keeper, timers, edit, state, blocked, autosave } = openDraft();
    await timers.pass(0);
    edit(add('c'));
    keeper.signal({ kind: 'stopped', reason: 'Reload the page.' });
    await timers.pass(60_000);
    expect(blocked()).toBe('Reload the page.');
    expect(state()).toEqual({ kind: 'notSaved', reason: 'Reload the page.' });
    expect(autosave.unsaved()).toBe('Reload the page.');
    expect(keeper.stored.revision).toBe(1);
  });

  it('saves at once when it is told to, whatever is going on', async () => {
    const { keeper, timers, edit, autosave } = openDraft();
    await timers.pass(0);
    edit(add('c'));
    const first = autosave.flush();
    edit(add('d'));
    await Promise.all([first, autosave.flush()]);
    expect(autosave.unsaved()).toBeNull();
    expect(keeper.stored.blueprint.records).toHaveProperty('stage_d');
  });

  it('has everything unsaved written down at every moment, for the page that comes after a crash', async () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), step }),
      fc.record({ kind: fc.constant('elsewhere' as const), step }),
      fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(0, 300, 20_000) }),
      fc.record({
        kind: fc.constant('mood' as const),
        mood,
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 20 }), async (events) => {
        const { keeper, timers, edit, blueprint } = openDraft();
        for (const each of events) {
          if (each.kind === 'edit') edit(changesOf(blueprint(), each.step));
          else if (each.kind === 'elsewhere') keeper.saveElsewhere((now) => changesOf(now, each.step));
          else if (each.kind === 'pass') await timers.pass(each.ms);
          else keeper.mood = each.mood;
        }
        // The page is gone here; the next one finds what is stored and the note.
        keeper.mood = 'works';
        const news = await keeper.since(id, keeper.note?.revision ?? 0);
        const loaded = startDraft(keeper.stored.blueprint, keeper.stored.revision);
        const draft = keeper.note === null ? loaded : withNote(loaded, keeper.note, news);
        const reopened = applyChanges(draft.stored, draft.pending);
        await timers.pass(120_000);
        expect(reopened.records).toEqual(blueprint().records);
      }),
      { numRuns: 80 },
    );
  });

  it('never lies and loses nothing, whatever fails and hangs in between', async () => {
    const event = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), step }),
      fc.record({ kind: fc.constant('elsewhere' as const), step }),
      fc.record({ kind: fc.constant('pass' as const), ms: fc.constantFrom(0, 300, 1_000, 20_000) }),
      fc.record({ kind: fc.constant('mood' as const), mood }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 25 }), async (events) => {
        const { keeper, timers, edit, blueprint, state, lies } = openDraft();
        for (const each of events) {
          if (each.kind === 'edit') edit(changesOf(blueprint(), each.step));
          else if (each.kind === 'elsewhere') keeper.saveElsewhere((now) => changesOf(now, each.step));
          else if (each.kind === 'pass') await timers.pass(each.ms);
          else keeper.mood = each.mood;
        }
        keeper.mood = 'works';
        await timers.pass(120_000);
        expect(lies).toEqual([]);
        expect(keeper.note).toBeNull();
        expect(state()).toMatchObject({ kind: 'saved', revision: keeper.stored.revision });
        expect(keeper.stored.blueprint.records).toEqual(blueprint().records);
      }),
      { numRuns: 60 },
    );
  });
});
