import type { FieldPath } from '../../model/changes.ts';
import type { RecordId } from '../../model/records.ts';

/** What kinds of things a search finds in a blueprint, with what each is called, in the order they are listed. */
export const searchKinds = {
  stage: 'Stages',
  transition: 'Transitions',
  team: 'Teams',
  tool: 'Tools',
  field: 'Fields',
  criterion: 'Criteria',
  promise: 'Promises',
  activity: 'Activities',
  signal: 'Signals',
  source: 'Lead sources',
  reason: 'Reasons',
  record: 'Other records',
  note: 'Notes',
  text: 'In texts',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** One thing a search can find: what it says, and where it stands. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** What is shown and searched. */
  readonly text: string;
  /** Other words it is found by: an abbreviation, a number, a key. */
  readonly also: string;
  /** What it is and where, in words: "tool, used in 6 stages". */
  readonly where: string;
  readonly recordId: RecordId;
  /** The member of the record that says it; absent: the record as a whole. */
  readonly path?: FieldPath;
}
