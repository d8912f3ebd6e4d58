import type { Change, FieldPath } from './changes.ts';
import type { RecordId } from './records.ts';

/** How much a problem stands in the way: `error`: no machine and no run; `warning`: probably wrong; `gap`: not agreed yet. */
export type Severity = 'error' | 'warning' | 'gap';

/** Something wrong or missing in a blueprint: a place, a sentence, a remedy. Never an exception. */
export interface Problem {
  /** The id of the check that found it. */
  readonly check: string;
  readonly severity: Severity;
  /** The record it is about, and the member where one is; null: the blueprint as a whole. */
  readonly recordId: RecordId | null;
  readonly path?: FieldPath;
  /** What is wrong, as a sentence that names the place: "MQL has no owner." */
  readonly sentence: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
  readonly fix?: { readonly label: string; readonly changes: readonly Change[] };
}
