import { createContext, use } from 'react';
import type { Criterion } from '../../core/criteria/criterion.ts';
import type { CriterionPath } from '../../core/criteria/criterionEdits.ts';
import type { CriterionShares } from '../../core/analyse/sample/criterionShares.ts';

/** Where a new condition is being typed: at this place of the group at the path, or beside the whole. */
export interface Begun {
  readonly group: CriterionPath;
  readonly place: number;
  /** Beside the whole: whether both are asked for, or either will do. */
  readonly joins: 'all' | 'any' | null;
}

/** What the lines of an editor do. The functions stay the same as long as the editor, so that lines need not be drawn anew. */
export interface Editing {
  /** Changes the criterion; `focus`: the path of the line that has the focus then. */
  edit(change: (whole: Criterion) => Criterion | null, focus?: CriterionPath): void;
  begin(where: Begun): void;
  /** A condition has been typed, or nothing has. */
  finish(added: Criterion | null): void;
  openMenu(anchor: HTMLElement, path: CriterionPath): void;
}

export const EditingContext = createContext<Editing | null>(null);
export const BegunContext = createContext<Begun | null>(null);
/** How the parts stand on the sample; null: not tried yet, or not the criterion that is shown. */
export const SharesContext = createContext<CriterionShares | null>(null);

/** The editor around a line. */
export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('A line of criteria stands outside of an editor.');
  return editing;
}

/** A path as one word, for attributes and keys; the whole is "". */
export function pathKey(path: CriterionPath): string {
  return path.join('.');
}

/** The path behind a word. */
export function pathOf(key: string): CriterionPath {
  return key === '' ? [] : key.split('.').map(Number);
}
