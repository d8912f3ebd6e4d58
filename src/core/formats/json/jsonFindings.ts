import { MOST_ERRORS, type FileError, type FileErrorCode } from './fileError.ts';
import { shown } from './jsonTokens.ts';
import { toPointer, type JsonPath } from './pointer.ts';
import { placeAt } from './textPlace.ts';

/** Thrown to leave a text that cannot be read any further; the reader catches it. */
export class Stop extends Error {}

/** What one reading of a text found wrong, each with its pointer and place. */
export class JsonFindings {
  readonly errors: FileError[] = [];
  readonly #text: string;
  /** Where the reader is: it changes while it reads. */
  readonly #path: JsonPath;

  constructor(text: string, path: JsonPath) {
    this.#text = text;
    this.#path = path;
  }

  /** Notes what is refused though reading can go on; the sentence is completed with its place. */
  note(code: FileErrorCode, offset: number, wrong: string, remedy: string): void {
    const place = placeAt(this.#text, offset);
    const sentence = `${wrong} (${this.where()}, line ${place.line}).`;
    this.errors.push({ code, pointer: toPointer(this.#path), ...place, sentence, remedy });
    if (this.errors.length >= MOST_ERRORS) throw new Stop();
  }

  /** Notes what ends the reading. */
  stop(code: FileErrorCode, offset: number, sentence: string, remedy: string): never {
    const place = placeAt(this.#text, offset);
    this.errors.push({ code, pointer: toPointer(this.#path), ...place, sentence, remedy });
    throw new Stop();
  }

  /** The pointer of where the reader is, for a sentence. */
  where(): string {
    const pointer = toPointer(this.#path);
    return pointer === '' ? 'the top level' : shown(pointer, 120).slice(1, -1);
  }
}
