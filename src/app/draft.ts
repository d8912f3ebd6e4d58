import type { Blueprint } from '../core/model/blueprint.ts';
import { applyChanges, invertChanges, type Change } from '../core/model/changes.ts';
import { nameOf } from '../core/model/names.ts';
import { rebaseChanges, recordIdOf, type Rebased } from '../core/model/rebase.ts';
import type { News, Save, UnsavedNote } from './blueprintKeeper.ts';

/**
 * What stands between memory and storage: the state that is known to be stored, and the changes made here since.
 * The open blueprint is always the one with the other. Plain data; nothing here waits for anything.
 */
export interface Draft {
  readonly stored: Blueprint;
  readonly revision: number;
  /** In order; a save takes some of the first. */
  readonly pending: readonly Change[];
  /** Saves at this revision whose outcome is not known, with how many of the pending changes each took. */
  readonly attempts: ReadonlyMap<string, number>;
}

/** The draft of a blueprint that was just loaded. */
export function startDraft(stored: Blueprint, revision: number, pending: readonly Change[] = []): Draft {
  return { stored, revision, pending, attempts: new Map() };
}

/** The draft with changes that were made here. */
export function withPending(draft: Draft, changes: readonly Change[]): Draft {
  return { ...draft, pending: [...draft.pending, ...changes] };
}

/** The save of everything pending, and the draft that remembers that it was tried. */
export function toSave(draft: Draft, blueprintId: string, saveId: string): { save: Save; draft: Draft } {
  const changes = draft.pending;
  return {
    save: {
      blueprintId,
      saveId,
      expectedRevision: draft.revision,
      changes,
      blueprint: applyChanges(draft.stored, changes),
    },
    draft: { ...draft, attempts: new Map([...draft.attempts, [saveId, changes.length]]) },
  };
}

/** The draft after a save was stored; changes made meanwhile are still pending. */
export function withSaved(draft: Draft, save: Save, revision: number): Draft {
  return startDraft(save.blueprint, revision, draft.pending.slice(save.changes.length));
}

/** What catching up with other tabs came to. */
export interface CaughtUp {
  readonly draft: Draft;
  /** The open blueprint as it is now: what is stored, with what is pending. */
  readonly blueprint: Blueprint;
  /** What the person must be told, as a sentence; null: nothing was in anybody's way. */
  readonly notice: string | null;
}

/** The draft on top of what others have stored since. */
export function caughtUp(draft: Draft, news: Extract<News, { kind: 'changes' | 'whole' }>): CaughtUp {
  // Nothing new: then saves whose outcome is not known stay in mind.
  if (news.revision === draft.revision)
    return { draft, blueprint: applyChanges(draft.stored, draft.pending), notice: null };
  const known = news.kind === 'changes' ? withOwnSave(draft, news.saves[0]?.saveId) : draft;
  const others = news.kind === 'changes' ? news.saves.slice(known === draft ? 0 : 1) : [];
  const stored =
    news.kind === 'whole'
      ? news.blueprint
      : others.reduce((state, { changes }) => applyChanges(state, changes), known.stored);
  const rebased = rebaseChanges(known.stored, stored, known.pending);
  return {
    draft: startDraft(stored, news.revision, rebased.changes),
    blueprint: rebased.blueprint,
    notice: noticeOf(rebased, known.stored),
  };
}

/** What a draft needs so that a later page can go on with it; null: nothing is pending. */
export function toNote({ revision, pending, attempts }: Draft): UnsavedNote | null {
  return pending.length === 0 ? null : { revision, changes: pending, attempts: [...attempts] };
}

/** The draft of a loaded blueprint with what an earlier page had not saved; `news` are those since the note. */
export function withNote(draft: Draft, note: UnsavedNote, news: News): Draft {
  const changes = news.kind === 'changes' && news.revision === draft.revision ? left() : note.changes;
  const open = applyChanges(draft.stored, draft.pending);
  return withPending(draft, rebaseChanges(draft.stored, open, changes).changes);

  /** What is left of the note on top of what was stored since; without the steps what still fits is taken. */
  function left(): readonly Change[] {
    if (news.kind !== 'changes') return note.changes;
    const since = news.saves.flatMap((save) => save.changes);
    const madeOn = applyChanges(draft.stored, invertChanges(since));
    const then = startDraft(madeOn, note.revision, note.changes);
    return caughtUp({ ...then, attempts: new Map(note.attempts) }, news).draft.pending;
  }
}

/** A save of ours that seemed to fail may be stored after all; it can only be the first one since our revision. */
function withOwnSave(draft: Draft, saveId: string | undefined): Draft {
  const count = saveId === undefined ? undefined : draft.attempts.get(saveId);
  if (count === undefined) return draft;
  const stored = applyChanges(draft.stored, draft.pending.slice(0, count));
  return startDraft(stored, draft.revision + 1, draft.pending.slice(count));
}

function noticeOf({ refused, overwrote, blueprint }: Rebased, before: Blueprint): string | null {
  const sentences: string[] = [];
  if (refused.length > 0) {
    const [first] = refused;
    const name = nameOf(before, first === undefined ? null : recordIdOf(first));
    const count = refused.length === 1 ? 'One change' : `${refused.length} changes`;
    sentences.push(
      `${count} made here to ${name} could not be kept, because another tab has changed or deleted the same place.`,
    );
  }
  const [id] = overwrote;
  if (id !== undefined) {
    const others = overwrote.size === 1 ? '' : ` and ${overwrote.size - 1} more`;
    const name = nameOf(Object.hasOwn(blueprint.records, id) ? blueprint : before, id);
    sentences.push(`${name}${others} changed in two tabs at once; what was changed in this tab stands.`);
  }
  return sentences.length === 0 ? null : sentences.join(' ');
}
