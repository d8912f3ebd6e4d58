import { describe, expect, it } from 'vitest';
import { caughtUp, startDraft, toSave, withNote, withPending, withSaved } from '../../src/app/draft.ts';
import { applyChanges, type Change } from '../../src/core/model/changes.ts';
import { stage } from '../support/blueprints.ts';
import { smallBlueprint } from '../support/changes.ts';

const base = smallBlueprint();
const add = (name: string): Change => ({ op: 'add', record: stage(name) });
const rename = (from: string, to: string): Change => ({ op: 'set', id: 'stage_a', path: ['name'], from, to });

describe('a draft', () => {
  it('keeps what was changed during a save', () => {
    const { save, draft } = toSave(withPending(startDraft(base, 4), [add('c')]), 'bp_1', 'save_1');
    expect(save).toMatchObject({ expectedRevision: 4, changes: [add('c')] });
    const after = withSaved(withPending(draft, [add('d')]), save, 5);
    expect(after).toMatchObject({ revision: 5, pending: [add('d')], stored: save.blueprint });
  });

  it('puts what is pending on top of what others have stored', () => {
    const draft = withPending(startDraft(base, 4), [add('ours')]);
    const saves = [
      { saveId: 'x', changes: [rename('a', 'b')] },
      { saveId: 'y', changes: [rename('b', 'c')] },
    ];
    const result = caughtUp(draft, { kind: 'changes', revision: 6, saves });
    expect(result.draft).toMatchObject({ revision: 6, pending: [add('ours')] });
    expect(result.blueprint).toEqual(applyChanges(base, [rename('a', 'c'), add('ours')]));
    expect(result.notice).toBeNull();
  });

  it('knows its own save again, so that what came after it is not overwritten', () => {
    const pending = withPending(startDraft(base, 4), [rename('a', 'ours')]);
    const { draft } = toSave(pending, 'bp_1', 'save_1');
    const saves = [
      { saveId: 'save_1', changes: [rename('a', 'ours')] },
      { saveId: 'x', changes: [rename('ours', 'theirs')] },
    ];
    const result = caughtUp(withPending(draft, [add('later')]), { kind: 'changes', revision: 6, saves });
    expect(result.draft.pending).toEqual([add('later')]);
    expect(result.blueprint.records['stage_a']).toMatchObject({ name: 'theirs' });

    // Without the memory of the attempt the same news would bring the old name back.
    const forgetful = caughtUp(pending, { kind: 'changes', revision: 6, saves });
    expect(forgetful.blueprint.records['stage_a']).toMatchObject({ name: 'ours' });
  });

  it('forgets no attempt while there is nothing new', () => {
    const { draft } = toSave(withPending(startDraft(base, 4), [add('c')]), 'bp_1', 'save_1');
    expect(caughtUp(draft, { kind: 'changes', revision: 4, saves: [] }).draft).toBe(draft);
  });

  it('takes the whole state where the steps are not known any more', () => {
    const draft = withPending(startDraft(base, 4), [rename('a', 'ours')]);
    const blueprint = applyChanges(base, [add('theirs')]);
    const result = caughtUp(draft, { kind: 'whole', revision: 2_000, blueprint });
    expect(result.blueprint).toEqual(applyChanges(blueprint, [rename('a', 'ours')]));
  });

  it('goes on with what an earlier page had left, without the part that was stored after all', () => {
    const loaded = startDraft(applyChanges(base, [rename('a', 'theirs'), add('x')]), 6);
    const note = {
      revision: 4,
      changes: [rename('a', 'ours'), add('y')],
      attempts: [['save_1', 1] as const],
    };
    const saves = [
      { saveId: 'save_1', changes: [rename('a', 'ours')] },
      { saveId: 'z', changes: [rename('ours', 'theirs'), add('x')] },
    ];
    expect(withNote(loaded, note, { kind: 'changes', revision: 6, saves }).pending).toEqual([add('y')]);
    expect(withNote(loaded, note, { kind: 'lost' }).pending).toEqual([
      { ...rename('theirs', 'ours') },
      add('y'),
    ]);
  });

  it('names what was refused and what was overwritten', () => {
    const draft = withPending(startDraft(base, 4), [rename('a', 'ours')]);
    const other = (changes: Change[]) =>
      caughtUp(draft, { kind: 'changes', revision: 5, saves: [{ saveId: 'x', changes }] }).notice;
    expect(other([{ op: 'remove', record: base.records['stage_a']! }])).toBe(
      'One change made here to a could not be kept, because another tab has changed or deleted the same place.',
    );
    expect(other([rename('a', 'theirs')])).toBe(
      'ours changed in two tabs at once; what was changed in this tab stands.',
    );
  });
});
