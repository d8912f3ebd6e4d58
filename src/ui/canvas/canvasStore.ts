import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../core/model/placement.ts';
import type { Workspace } from '../../app/services.ts';
import type { Rect } from './geometry.ts';

/** A stage to be made where a person let go of a way, clicked or pressed a key. */
export interface PendingStage {
  /** Where its card's upper left corner will be, on the canvas. */
  readonly position: Point;
  /** Where the choice of kinds is shown, in pixels of the canvas's box. */
  readonly anchor: Point;
  /** The stage that gets a way to it. */
  readonly fromId: string | null;
  readonly parentId: string | null;
  /** Beside or below the stage it comes from; absent: where it was let go. */
  readonly place?: 'right' | 'below';
}

/** A record whose name is written on its card. */
export interface Renaming {
  readonly id: string;
  /** It has just been made: what is typed takes the place of its name, in the same step. */
  readonly isNew: boolean;
  /** Where it is written, for what stands in more than one place. */
  readonly place?: Rect;
}

/** Where what is dragged would go: onto a stage or into a transition. `refusal` says why it would not. */
export interface DropTarget {
  readonly id: string;
  readonly refusal: string | null;
}

/** A line to which what is dragged keeps, or a gap as wide as another; on the canvas. */
export interface Guide {
  readonly kind: 'line' | 'gap';
  readonly from: Point;
  readonly to: Point;
}

/** A question that is asked before something is done. */
export type EditQuestion =
  | { readonly kind: 'delete'; readonly ids: readonly string[] }
  | { readonly kind: 'merge'; readonly ids: readonly [string, string] }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly text: string; readonly at: Point };

/** Takes part in a drag. It is fetched after the diagram. */
export interface DragAssist {
  /** Where what is dragged really goes: along an axis, onto a guide, with what lies in a frame. */
  follow(dragged: ReadonlyMap<string, Point>): ReadonlyMap<string, Point>;
  /** Carries out what letting go means. */
  drop(dropped: ReadonlyMap<string, Point>, wasDragged: boolean): void;
}

/** What one person does on the canvas now; none of it is part of the blueprint. */
export interface CanvasState {
  readonly openGroups: ReadonlySet<string>;
  /** Where dragged stages and notes are while the pointer is down. */
  readonly preview: ReadonlyMap<string, Point>;
  /** Where the choice of a kind is open. */
  readonly pending: PendingStage | null;
  readonly renaming: Renaming | null;
  readonly dropTarget: DropTarget | null;
  readonly guides: readonly Guide[];
  /** Where the originals of what is dragged stay, because letting go makes copies. */
  readonly originals: readonly Rect[];
  readonly question: EditQuestion | null;
  /** Whether what is dragged keeps to the grid. */
  readonly snaps: boolean;
  readonly assist: DragAssist | null;
  /** What letting go means where stages stand in lanes; null: they stand where people put them. */
  readonly laneDrop: ((dropped: ReadonlyMap<string, Point>) => void) | null;
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
  /** Sets what has no rule of its own. */
  put(
    state: Partial<
      Pick<
        CanvasState,
        'renaming' | 'dropTarget' | 'guides' | 'originals' | 'question' | 'snaps' | 'assist' | 'laneDrop'
      >
    >,
  ): void;
}

export type CanvasStore = StoreApi<CanvasState>;

const nothing: ReadonlyMap<string, Point> = new Map();

/** A store of what is done on a canvas. */
export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>()((set, get) => ({
    openGroups: new Set(),
    preview: nothing,
    pending: null,
    renaming: null,
    dropTarget: null,
    guides: [],
    originals: [],
    question: null,
    snaps: true,
    assist: null,
    laneDrop: null,
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
    put: (state) => set(state),
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
