import { createStore, type StoreApi } from 'zustand/vanilla';

/** What is true about the safety of the open blueprint, and nothing else. */
export type SaveState =
  | { readonly kind: 'saved'; readonly revision: number; /** Milliseconds since 1970. */ readonly at: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; /** A sentence: why, and what to do. */ readonly reason: string }
  | { readonly kind: 'readOnly'; readonly reason: string };

export interface SaveStatus {
  readonly state: SaveState;
  /** Something the user must be told once (a copy was restored); dismissed by the user. */
  readonly notice: string | null;
  set(state: SaveState): void;
  tell(notice: string | null): void;
}

export type SaveStore = StoreApi<SaveStatus>;

/** A store of the saving state. */
export function createSaveStore(initial: SaveState): SaveStore {
  return createStore<SaveStatus>()((set) => ({
    state: initial,
    notice: null,
    set: (state) => set({ state }),
    tell: (notice) => set({ notice }),
  }));
}
