import type { JsonObject } from '../../core/lib/json.ts';
import type { RecordType } from '../../core/model/records.ts';
import type { FormField, FormSection } from '../forms/formField.ts';

/** The kinds stand in the sheet under these headings, in this order. */
export const recordGroups = ['Who does it', 'What is recorded', 'Who comes', 'What holds'] as const;

/** How the records of one type are listed and edited: data, complete in one file. */
export interface RecordForm {
  readonly type: RecordType;
  /** The plural, as the list is called. */
  readonly title: string;
  readonly one: string;
  readonly group: (typeof recordGroups)[number];
  /** One sentence on what these records are for. */
  readonly about: string;
  /** What a new record begins with, beside its defaults. */
  readonly initial: JsonObject;
  /** The quiet second half of its line in the list. */
  readonly say?: (record: JsonObject) => string;
  readonly fields: readonly FormField[];
  /** The same fields under headings, where there are too many to stand in one row. */
  readonly sections?: readonly FormSection[];
}
