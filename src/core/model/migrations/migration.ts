import type { JsonObject } from '../../lib/json.ts';

/** One step from a version of the file format to the next. */
export interface Migration {
  /** The version it takes; it makes the next. */
  readonly from: number;
  /** What became different, as a sentence for the history of the format. */
  readonly change: string;
  /** Works on the plain JSON of a whole file and never throws: what it does not find as expected it leaves. */
  migrate(file: JsonObject): JsonObject;
}
