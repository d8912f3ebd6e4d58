import type {
  BlueprintKeeper,
  News,
  Save,
  SaveOutcome,
  Signal,
  UnsavedNote,
} from '../../src/app/blueprintKeeper.ts';
import type { Timers } from '../../src/app/timers.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { applyChanges } from '../../src/core/model/changes.ts';

/** How storage behaves: `late` does what it is asked and then fails all the same. */
export type Mood = 'works' | 'fails' | 'hangs' | 'late';

/** A keeper whose storage is a few variables, and which fails when and how the test wants. */
export interface FakeKeeper extends BlueprintKeeper {
  /** What a crash would leave: the newest state that is both stored and copied. */
  durable(): { revision: number; blueprint: Blueprint };
  readonly stored: { revision: number; blueprint: Blueprint };
  /** Names of the calls, in order. */
  readonly calls: string[];
  /** Decides what happens to a call: undefined lets it work. */
  onCall: (name: string, count: number) => Promise<void> | undefined;
  mood: Mood;
  /** Says a save is done before it is: what must never happen. */
  acknowledgesEarly: boolean;
  /** What is written down in case the page goes away. */
  note: UnsavedNote | null;
  /** Acts as another tab. */
  saveElsewhere(change: (blueprint: Blueprint) => Save['changes']): void;
  lose(): void;
  signal(signal: Signal): void;
}

export function fakeKeeper(id: string, blueprint: Blueprint): FakeKeeper {
  let stored: { revision: number; blueprint: Blueprint } | null = { revision: 1, blueprint };
  let copied = { revision: 1, blueprint };
  const log: { revision: number; saveId: string; changes: Save['changes'] }[] = [];
  const listeners = new Set<(signal: Signal) => void>();
  const calls: string[] = [];

  const call = async <T>(name: string, act: () => T): Promise<T> => {
    calls.push(name);
    await keeper.onCall(name, calls.filter((each) => each === name).length);
    const { mood } = keeper;
    if (mood === 'hangs') await new Promise<never>(() => {});
    const result = mood === 'fails' ? undefined : act();
    if (mood !== 'works') throw new Error('No.');
    return result as T;
  };
  const write = (save: Save, everything: boolean): SaveOutcome => {
    if (stored !== null && stored.revision > save.expectedRevision)
      return { kind: 'conflict', revision: stored.revision };
    if ((stored?.revision ?? 0) < save.expectedRevision && !everything) return { kind: 'lost' };
    const revision = save.expectedRevision + 1;
    const next = everything ? save.blueprint : applyChanges(stored!.blueprint, save.changes);
    const commit = () => {
      stored = { revision, blueprint: next };
      log.push({ revision, saveId: save.saveId, changes: save.changes });
    };
    if (keeper.acknowledgesEarly) setTimeout(commit, 0);
    else commit();
    return { kind: 'saved', revision };
  };
  const keeper: FakeKeeper = {
    calls,
    onCall: () => undefined,
    mood: 'works',
    acknowledgesEarly: false,
    note: null,
    keepUnsaved: (_, note) => void (keeper.note = note),
    takeUnsaved: async () => {
      const { note } = keeper;
      keeper.note = null;
      return note === null ? [] : [note];
    },
    get stored() {
      return stored ?? { revision: 0, blueprint: { ...blueprint, records: {} } };
    },
    durable: () => (copied.revision <= keeper.stored.revision ? copied : keeper.stored),
    load: () => call('load', () => ({ ...keeper.stored, readOnlyReason: null, troubles: [] })),
    save: (save) => call('save', () => write(save, false)),
    saveAll: (save) => call('saveAll', () => write(save, true)),
    copy: (_, revision, state) =>
      call('copy', () => {
        if (revision > copied.revision || revision === 1) copied = { revision, blueprint: state };
      }),
    since: (_, revision) =>
      call('since', (): News => {
        if (stored === null || stored.revision < revision) return { kind: 'lost' };
        const saves = log.filter((each) => each.revision > revision);
        return { kind: 'changes', revision: stored.revision, saves };
      }),
    announce: () => {},
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    saveElsewhere(change) {
      const { revision, blueprint: before } = keeper.stored;
      const changes = change(before);
      stored = { revision: revision + 1, blueprint: applyChanges(before, changes) };
      log.push({ revision: revision + 1, saveId: `elsewhere${revision}`, changes });
      keeper.signal({ kind: 'changed', blueprintId: id, revision: revision + 1 });
    },
    lose: () => void (stored = null),
    signal: (signal) => [...listeners].forEach((hear) => hear(signal)),
  };
  return keeper;
}

/** Timers that move only when the test says so. */
export interface FakeTimers extends Timers {
  /** Lets time pass; everything that falls due acts, and what it began is given the chance to end. */
  pass(ms: number): Promise<void>;
}

export function fakeTimers(): FakeTimers {
  let now = 0;
  let due: { at: number; act: () => void }[] = [];
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return {
    now: () => now,
    after(ms, act) {
      const timer = { at: now + ms, act };
      due.push(timer);
      return () => void (due = due.filter((each) => each !== timer));
    },
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (next === undefined) break;
        now = Math.max(now, next.at);
        due = due.filter((each) => each !== next);
        next.act();
        await settle();
      }
      now = end;
    },
  };
}
