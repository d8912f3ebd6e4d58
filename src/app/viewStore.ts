import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordId } from '../core/model/records.ts';

/** The places of the app. */
export const views = ['design', 'simulate', 'leads', 'machine'] as const;
export type View = (typeof views)[number];
/** How a run is looked at. */
export type RunPicture = 'diagram' | 'table' | 'compare';
export type Theme = 'system' | 'light' | 'dark';
/** How much of a blueprint the diagram shows: about five boxes, every stage, or what the machine does as well. */
export const detailLevels = ['executive', 'operating', 'engineering'] as const;
export type Detail = (typeof detailLevels)[number];
/** What the colour of a card tells. */
export const colourings = ['team', 'phase', 'completeness', 'sla'] as const;
export type Colouring = (typeof colourings)[number];

/** What one person looks at now. None of it is part of the blueprint. */
export interface ViewState {
  readonly view: View;
  readonly theme: Theme;
  readonly runPicture: RunPicture;
  readonly detail: Detail;
  readonly colouring: Colouring;
  /** Whether the diagram is arranged in lanes, one a team. */
  readonly hasLanes: boolean;
  /** The group that fills the diagram; null: the whole lifecycle. */
  readonly within: RecordId | null;
  /** Selected stages, transitions and notes. */
  readonly selection: ReadonlySet<RecordId>;
  /** A record that the canvas should bring into sight; `nonce` makes a repeated wish a new one. */
  readonly sought: {
    readonly id: RecordId;
    readonly path?: readonly (string | number)[];
    readonly nonce: number;
  } | null;
  show(view: View): void;
  setTheme(theme: Theme): void;
  setRunPicture(picture: RunPicture): void;
  setDetail(detail: Detail): void;
  setColouring(colouring: Colouring): void;
  setLanes(hasLanes: boolean): void;
  lookInside(groupId: RecordId | null): void;
  select(ids: Iterable<RecordId>): void;
  /** Selects a record and asks the canvas and the inspector to show it (and the member at the path). */
  seek(id: RecordId, path?: readonly (string | number)[]): void;
}

export type ViewStore = StoreApi<ViewState>;

/** A store of what is looked at. */
export function createViewStore(theme: Theme = 'system'): ViewStore {
  return createStore<ViewState>()((set, get) => ({
    view: 'design',
    theme,
    runPicture: 'diagram',
    detail: 'operating',
    colouring: 'team',
    hasLanes: false,
    within: null,
    selection: new Set(),
    sought: null,
    show: (view) => set({ view }),
    setTheme: (next) => set({ theme: next }),
    setRunPicture: (runPicture) => set({ runPicture }),
    setDetail: (detail) => set({ detail }),
    setColouring: (colouring) => set({ colouring }),
    setLanes: (hasLanes) => set({ hasLanes }),
    lookInside: (within) => set({ within }),
    select: (ids) => {
      const selection = new Set(ids);
      const { selection: old } = get();
      if (selection.size === old.size && [...selection].every((id) => old.has(id))) return;
      set({ selection });
    },
    seek: (id, path) =>
      set({
        selection: new Set([id]),
        sought: { id, nonce: (get().sought?.nonce ?? 0) + 1, ...(path === undefined ? {} : { path }) },
      }),
  }));
}
