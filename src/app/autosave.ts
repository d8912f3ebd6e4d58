import type { NewId } from '../core/lib/ids.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Change } from '../core/model/changes.ts';
import type { BlueprintKeeper, Signal } from './blueprintKeeper.ts';
import { caughtUp, toNote, toSave, withPending, withSaved, type Draft } from './draft.ts';
import type { SaveState } from './saveStore.ts';
import { withinTime, type Timers } from './timers.ts';

/** How long changes are gathered before they are saved together. */
export const COALESCE_MS = 300;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;
/** Browsers can leave a request without an answer for ever. */
const PATIENCE_MS = 15_000;

const DELETED =
  'This blueprint was deleted in another tab. You can still look at it and export it; bring it back in the library to go on.';

/** What the saving of one open blueprint works with. */
export interface AutosavePorts {
  readonly blueprintId: string;
  readonly keeper: BlueprintKeeper;
  readonly timers: Timers;
  readonly newId: NewId;
  /** The open blueprint, now with what other tabs have changed. */
  show(blueprint: Blueprint): void;
  report(state: SaveState): void;
  tell(notice: string): void;
  /** Forbids changes, with the reason; null: allows them again. */
  block(reason: string | null): void;
}

export interface Autosave {
  /** Takes changes made here; before `begin` they wait, and nothing is written. */
  changed(changes: readonly Change[]): void;
  /** The blueprint was loaded, perhaps with changes that still have to be saved: from now on there is something to save onto. */
  begin(loaded: Draft): void;
  /** Saves at once whatever is unsaved; resolves when that was done, or has failed for now. */
  flush(): Promise<void>;
  /** Looks for what other tabs have stored: for when no message may have come. */
  check(): void;
  /** Why not everything is saved, as a sentence; null: it is. */
  unsaved(): string | null;
  /** Lets go without another write. */
  stop(): void;
}

/**
 * Saves an open blueprint. One thing at a time: catch up with other tabs, store, make the second copy; only then is
 * it "saved". After a failure the changes stay in memory, everything is written at the next try, and nothing is
 * ever thrown away or reloaded.
 */
export function createAutosave(ports: AutosavePorts): Autosave {
  const { blueprintId, keeper, timers, newId } = ports;
  let draft: Draft | null = null;
  let early: readonly Change[] = [];
  /** The newest revision other tabs have spoken of; 0: none that was not looked at. */
  let heard = 0;
  let copiedRevision = 0;
  let writeEverything = false;
  let failures = 0;
  let isUrgent = false;
  let halted: 'no' | 'deleted' | 'stopped' = 'no';
  let shown: SaveState | null = null;
  let running: Promise<void> | null = null;
  let cancelTimer: (() => void) | null = null;

  const report = (state: SaveState) => {
    if (state.kind === 'saving' && shown?.kind === 'saving') return;
    if (state.kind === 'saved' && shown?.kind === 'saved' && shown.revision === state.revision) return;
    shown = state;
    ports.report(state);
  };
  /** Whatever becomes of the page, what is unsaved is written down first. */
  const setDraft = (next: Draft) => {
    draft = next;
    keeper.keepUnsaved(blueprintId, toNote(next));
  };
  const isBehind = (now: Draft) => heard > now.revision;
  const isUnstored = (now: Draft) => now.pending.length > 0 || writeEverything;
  const isUncopied = (now: Draft) => copiedRevision < now.revision;
  const hasWork = (now: Draft) => isBehind(now) || isUnstored(now) || isUncopied(now);
  const wait = <T>(answer: Promise<T>) => withinTime(timers, PATIENCE_MS, answer);

  function schedule(ms: number): void {
    cancelTimer ??= timers.after(ms, () => {
      cancelTimer = null;
      void run();
    });
  }

  function run(): Promise<void> {
    cancelTimer?.();
    cancelTimer = null;
    running ??= work().finally(() => (running = null));
    return running;
  }

  async function work(): Promise<void> {
    try {
      while (draft !== null && halted === 'no' && hasWork(draft)) {
        if (isBehind(draft)) await catchUp(draft);
        else if (isUnstored(draft)) await store(draft);
        else await copy(draft);
        failures = 0;
        // What was changed during the write may gather for a while, as long as nobody is in a hurry.
        if (!isUrgent && !isBehind(draft) && !writeEverything && !isUncopied(draft) && isUnstored(draft))
          return schedule(COALESCE_MS);
      }
      if (draft !== null && halted === 'no')
        report({ kind: 'saved', revision: draft.revision, at: timers.now() });
    } catch (error) {
      failures += 1;
      const sentence = error instanceof Error ? error.message : 'The browser reported an error.';
      report({
        kind: 'notSaved',
        reason: `${sentence} Your work is still here: keep this tab open, or export the blueprint to a file.`,
      });
      schedule(Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS));
    }
  }

  async function store(before: Draft): Promise<void> {
    const { save, draft: tried } = toSave(before, blueprintId, newId('save'));
    setDraft(tried);
    const wasEverything = writeEverything;
    // Until there is an answer nobody knows what is stored.
    writeEverything = true;
    const outcome = await wait(wasEverything ? keeper.saveAll(save) : keeper.save(save));
    if (outcome.kind !== 'lost') writeEverything = wasEverything && outcome.kind !== 'saved';
    if (outcome.kind === 'deleted') return halt('deleted', DELETED);
    if (outcome.kind === 'conflict') heard = Math.max(heard, outcome.revision);
    if (outcome.kind !== 'saved') return;
    const saved = withSaved(draft ?? tried, save, outcome.revision);
    setDraft(saved);
    keeper.announce(blueprintId, outcome.revision);
    // At once, or a person who never stops typing would never have a second copy.
    await copy(saved);
  }

  async function catchUp(before: Draft): Promise<void> {
    const known = heard;
    const news = await wait(keeper.since(blueprintId, before.revision));
    // Looked at, whatever was found; a message that came meanwhile stands.
    if (heard === known) heard = 0;
    if (news.kind === 'deleted') return halt('deleted', DELETED);
    if (news.kind === 'lost') {
      writeEverything = true;
      return;
    }
    const next = caughtUp(draft ?? before, news);
    setDraft(next.draft);
    ports.show(next.blueprint);
    if (next.notice !== null) ports.tell(next.notice);
  }

  async function copy({ revision, stored }: Draft): Promise<void> {
    await wait(keeper.copy(blueprintId, revision, stored));
    copiedRevision = revision;
  }

  function halt(kind: 'deleted' | 'stopped', reason: string): void {
    halted = kind;
    cancelTimer?.();
    cancelTimer = null;
    ports.block(reason);
    const isLeftOver = draft !== null && draft.pending.length > 0;
    report(isLeftOver ? { kind: 'notSaved', reason } : { kind: 'readOnly', reason });
  }

  function hear(signal: Signal): void {
    if (signal.kind === 'stopped') return halt('stopped', signal.reason);
    if (signal.blueprintId !== blueprintId || signal.revision <= (draft?.revision ?? 0)) return;
    heard = Math.max(heard, signal.revision);
    if (halted === 'deleted') {
      // Perhaps it was brought back; if not, catching up will say so again.
      halted = 'no';
      ports.block(null);
    }
    if (draft !== null && halted === 'no') void run();
  }
  const stopListening = keeper.listen(hear);

  return {
    changed(changes) {
      if (draft === null) early = [...early, ...changes];
      else setDraft(withPending(draft, changes));
      if (draft === null || halted !== 'no') return;
      if (failures === 0) report({ kind: 'saving' });
      schedule(COALESCE_MS);
    },
    begin(loaded) {
      setDraft(withPending(loaded, early));
      early = [];
      if (halted !== 'no') return;
      report({ kind: 'saving' });
      void run();
    },
    async flush() {
      if (draft === null || halted !== 'no') return;
      isUrgent = true;
      // A run that is about to end may not have seen that it is urgent now.
      await run();
      if (failures === 0 && hasWork(draft)) await run();
      isUrgent = false;
    },
    check() {
      if (draft === null || halted === 'stopped') return;
      heard = Math.max(heard, draft.revision + 1);
      void run();
    },
    unsaved() {
      // Of what was deleted on purpose nothing is waited for.
      if (draft === null || halted === 'deleted') return null;
      if (shown?.kind === 'notSaved') return shown.reason;
      return halted === 'no' && hasWork(draft) ? 'The last changes are still being saved.' : null;
    },
    stop() {
      stopListening();
      cancelTimer?.();
      halted = 'stopped';
    },
  };
}
