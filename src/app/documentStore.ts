import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command } from '../core/commands/command.ts';
import {
  dispatch,
  receive,
  redo,
  startHistory,
  undo,
  type History,
  type Outcome,
} from '../core/commands/history.ts';
import { goToStep } from '../core/commands/goToStep.ts';
import type { NewId } from '../core/lib/ids.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { blueprintDifference } from '../core/model/blueprintDifference.ts';
import type { Change } from '../core/model/changes.ts';

/** The blueprint that is open, and the way to change it. */
export interface DocumentState {
  readonly blueprintId: string;
  readonly blueprint: Blueprint;
  readonly history: History;
  /** Why nothing may be changed now, as a sentence; null: it may. */
  readonly readOnlyReason: string | null;
  dispatch<Payload>(command: Command<Payload>, payload: Payload, coalesceKey?: string): void;
  undo(): void;
  redo(): void;
  /** Takes back or repeats as many steps as it needs until so many are done, at once. */
  goToStep(done: number): void;
  /** Changes that came from another tab: applied, not undoable here, not sent on. */
  receive(changes: readonly Change[]): void;
  /** Puts another state of the same blueprint in place (a restored copy); the history starts anew. */
  replace(blueprint: Blueprint): void;
  setReadOnly(reason: string | null): void;
}

export type DocumentStore = StoreApi<DocumentState>;

/** Hears every change made here, in order. */
export type OnChanges = (changes: readonly Change[], blueprint: Blueprint) => void;

/** A store over one open blueprint. */
export function createDocumentStore(
  blueprintId: string,
  blueprint: Blueprint,
  newId: NewId,
  onChanges: OnChanges,
): DocumentStore {
  return createStore<DocumentState>()((set, get) => {
    const take = ({ history, changes }: Outcome) => {
      if (changes.length === 0) return;
      set({ history, blueprint: history.blueprint });
      onChanges(changes, history.blueprint);
    };
    const whenWritable = (act: () => void) => {
      if (get().readOnlyReason === null) act();
    };
    return {
      blueprintId,
      blueprint,
      history: startHistory(blueprint),
      readOnlyReason: null,
      dispatch: (command, payload, coalesceKey) =>
        whenWritable(() => take(dispatch(get().history, command, payload, { newId }, coalesceKey))),
      undo: () => whenWritable(() => take(undo(get().history))),
      redo: () => whenWritable(() => take(redo(get().history))),
      goToStep: (done) =>
        whenWritable(() => {
          const { history, changes } = goToStep(get().history, done);
          set({ history, blueprint: history.blueprint });
          // There and back again is another step, and nothing for others to hear of.
          if (changes.length > 0) onChanges(changes, history.blueprint);
        }),
      receive: (changes) => {
        const history = receive(get().history, changes);
        set({ history, blueprint: history.blueprint });
      },
      replace: (next) =>
        whenWritable(() => {
          const changes = blueprintDifference(get().blueprint, next);
          set({ history: startHistory(next), blueprint: next });
          if (changes.length > 0) onChanges(changes, next);
        }),
      setReadOnly: (readOnlyReason) => set({ readOnlyReason }),
    };
  });
}
