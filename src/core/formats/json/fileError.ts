/** What kind of wrong it is; stable, so that tests and scripts can tell errors apart. */
export type FileErrorCode =
  | 'encoding'
  | 'syntax'
  | 'size'
  | 'depth'
  | 'count'
  | 'key'
  | 'characters'
  | 'number'
  | 'format'
  | 'version'
  | 'missing'
  | 'type'
  | 'range'
  | 'length'
  | 'choice'
  | 'id'
  | 'name'
  | 'pattern'
  | 'member'
  | 'duplicate';

/** Why a file is refused: one thing, its place, and what to do about it. */
export interface FileError {
  readonly code: FileErrorCode;
  /** The place as a JSON pointer (RFC 6901); empty: the file as a whole. */
  readonly pointer: string;
  /** The place in the text, both counted from 1, where it is known. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and where, as a sentence. */
  readonly sentence: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** The outcome of reading something foreign: all of it, or the reasons why none of it. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FileError[] };

/** More errors than this help nobody; reading stops collecting here. */
export const MOST_ERRORS = 20;

/** The refusal for a single reason. */
export function refused(error: FileError): { readonly ok: false; readonly errors: readonly FileError[] } {
  return { ok: false, errors: [error] };
}
