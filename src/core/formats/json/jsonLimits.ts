/** How much of a foreign text is read before it is refused. */
export interface JsonLimits {
  /** Length of the text in UTF-16 units. */
  readonly characters: number;
  /** Lists and objects inside each other. */
  readonly depth: number;
  readonly listItems: number;
  /** Values of any kind in all. */
  readonly values: number;
}

/** The largest file that is read, in bytes and in characters: 10 MB. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** The limits of a file that holds one blueprint. */
export const fileLimits: JsonLimits = {
  characters: LARGEST_FILE,
  depth: 64,
  listItems: 5_000,
  values: 1_000_000,
};
