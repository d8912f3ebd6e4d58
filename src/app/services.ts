import type { DocumentStore } from './documentStore.ts';
import type { ExperimentStore } from './experimentStore.ts';
import type { LibraryStore } from './libraryStore.ts';
import type { RunStore } from './runStore.ts';
import type { SaveStore } from './saveStore.ts';
import type { ViewStore } from './viewStore.ts';
import type { TryCriteria } from './tryingCriteria.ts';
import type { WhatIfStore } from './whatIfStore.ts';

/** Everything that belongs to one open blueprint. */
export interface Workspace {
  readonly document: DocumentStore;
  readonly save: SaveStore;
  readonly runs: RunStore;
  readonly whatIf: WhatIfStore;
  readonly experiments: ExperimentStore;
  readonly trials: TryCriteria;
  /** Saves what is left and lets go of the blueprint. */
  close(): Promise<void>;
}

/** What the interface is given; `main.tsx` puts it together. */
export interface AppServices {
  readonly library: LibraryStore;
  readonly view: ViewStore;
  /** Opens a blueprint of the library; rejects with a sentence when it cannot be read. */
  open(blueprintId: string): Promise<Workspace>;
}
