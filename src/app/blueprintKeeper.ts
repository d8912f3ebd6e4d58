import type { Blueprint } from '../core/model/blueprint.ts';
import type { Change } from '../core/model/changes.ts';

/** A blueprint as it was stored. */
export interface StoredBlueprint {
  readonly blueprint: Blueprint;
  readonly revision: number;
  /** Why it may be looked at but not changed, as a sentence; null: it may be changed. */
  readonly readOnlyReason: string | null;
  /** What could not be read and was left as it is, a sentence each. */
  readonly troubles: readonly string[];
}

/** One step from a revision to the next. */
export interface Save {
  readonly blueprintId: string;
  /** Known to nobody else: by it a save that was thought to have failed is recognised. */
  readonly saveId: string;
  /** The revision that the changes were made on. */
  readonly expectedRevision: number;
  readonly changes: readonly Change[];
  /** The state with the changes. */
  readonly blueprint: Blueprint;
}

/** What became of a save; whatever else goes wrong rejects with a sentence. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Another tab has saved since; nothing was written. */
  | { readonly kind: 'conflict'; readonly revision: number }
  /** The blueprint was deleted; nothing was written. */
  | { readonly kind: 'deleted' }
  /** What is stored is older than what was saved, or gone: everything must be written. */
  | { readonly kind: 'lost' };

/** What happened to a stored blueprint since a revision. */
export type News =
  | {
      readonly kind: 'changes';
      readonly revision: number;
      readonly saves: readonly { readonly saveId: string; readonly changes: readonly Change[] }[];
    }
  /** The steps are not known any more, but their result is. */
  | { readonly kind: 'whole'; readonly revision: number; readonly blueprint: Blueprint }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'lost' };

/** Changes that a page had not saved yet when it went away. */
export interface UnsavedNote {
  readonly revision: number;
  readonly changes: readonly Change[];
  /** Saves whose outcome was not known, with how many of the changes each took. */
  readonly attempts: readonly (readonly [saveId: string, changes: number])[];
}

/** What is heard from storage and from other tabs. */
export type Signal =
  | { readonly kind: 'changed'; readonly blueprintId: string; readonly revision: number }
  /** Nothing can be written by this page any more, and why, as a sentence. */
  | { readonly kind: 'stopped'; readonly reason: string };

/** Port: where blueprints are kept. Every method rejects with a sentence. */
export interface BlueprintKeeper {
  load(blueprintId: string): Promise<StoredBlueprint>;
  /** Stores the changes in one transaction, if the revision is still the expected one. */
  save(save: Save): Promise<SaveOutcome>;
  /** The same, but writes every record: for after a failure, when nobody knows what is stored. */
  saveAll(save: Save): Promise<SaveOutcome>;
  /** Makes the second copy of a stored revision; does nothing where there is one already. */
  copy(blueprintId: string, revision: number, blueprint: Blueprint): Promise<void>;
  since(blueprintId: string, revision: number): Promise<News>;
  /** Writes down at once what is not saved yet, in case the page goes away; null: everything is. Never throws. */
  keepUnsaved(blueprintId: string, note: UnsavedNote | null): void;
  /** What pages that are gone had not saved; it is handed out once. */
  takeUnsaved(blueprintId: string): Promise<readonly UnsavedNote[]>;
  /** Lets the other tabs know. */
  announce(blueprintId: string, revision: number): void;
  listen(hear: (signal: Signal) => void): () => void;
}
