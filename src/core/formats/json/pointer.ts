/** The way to a value inside JSON: names of members, and places in lists. */
export type JsonPath = readonly (string | number)[];

/** A path as a JSON pointer (RFC 6901); the whole is the empty text. */
export function toPointer(path: JsonPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
