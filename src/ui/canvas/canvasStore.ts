import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../core/model/placement.ts';
import type { Workspace } from '../../app/services.ts';

/** A stage to be made where a person let go of a way, clicked or pressed a key. */
export interface PendingStage {
  /** Where its card's upper left corner will be, on the canvas. */
  readonly position: Point;
  /** Where the choice of kinds is shown, in pixels of the canvas's box. */
  readonly anchor: Point;
  /** The stage that gets a way to it. */
  readonly fromId: string | null;
  readonly parentId: string | null;
}

/** What one person does on the canvas now; none of it is part of the blueprint. */
export interface CanvasState {
  readonly openGroups: ReadonlySet<string>;
  /** Where dragged stages and notes are while the pointer is down. */
  readonly preview: ReadonlyMap<string, Point>;
  /** Where the choice of a kind is open. */
  readonly pending: PendingStage | null;
  /** The stage from which a way is being drawn by keyboard. */
  readonly connectingFrom: string | null;
  /** Whether cards are on their way to new places, and may glide. */
  readonly isGliding: boolean;
  /** What was last done, for those who listen. */
  readonly announcement: string;
  toggleGroup(id: string): void;
  openGroup(id: string): void;
  setPreview(preview: ReadonlyMap<string, Point>): void;
  setPending(pending: PendingStage | null): void;
  connectFrom(id: string | null): void;
  setGliding(isGliding: boolean): void;
  announce(words: string): void;
}

export type CanvasStore = StoreApi<CanvasState>;

const nothing: ReadonlyMap<string, Point> = new Map();

/** A store of what is done on a canvas. */
export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>()((set, get) => ({
    openGroups: new Set(),
    preview: nothing,
    pending: null,
    connectingFrom: null,
    isGliding: false,
    announcement: '',
    toggleGroup: (id) => {
      const openGroups = new Set(get().openGroups);
      if (!openGroups.delete(id)) openGroups.add(id);
      set({ openGroups });
    },
    openGroup: (id) => {
      if (!get().openGroups.has(id)) set({ openGroups: new Set(get().openGroups).add(id) });
    },
    setPreview: (preview) =>
      set({ preview: preview.size === 0 && get().preview.size === 0 ? get().preview : preview }),
    setPending: (pending) => set({ pending }),
    connectFrom: (connectingFrom) => set({ connectingFrom }),
    setGliding: (isGliding) => set({ isGliding }),
    announce: (announcement) => set({ announcement }),
  }));
}

const stores = new WeakMap<Workspace, CanvasStore>();

/** The store of a workspace's canvas: opened groups stay open when another view shows the same lifecycle. */
export function canvasStoreOf(workspace: Workspace): CanvasStore {
  let store = stores.get(workspace);
  if (store === undefined) {
    store = createCanvasStore();
    stores.set(workspace, store);
  }
  return store;
}
