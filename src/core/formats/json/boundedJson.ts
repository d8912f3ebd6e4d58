import type { Json } from '../../lib/json.ts';
import { refused, type Read } from './fileError.ts';
import { fileLimits, type JsonLimits } from './jsonLimits.ts';
import { JsonReader } from './jsonReader.ts';

/**
 * Reads JSON from anywhere (a file, the clipboard, a backup): strictly after RFC 8259 and within limits of
 * size, depth and count. Names that reach an object's prototype, names given twice, broken characters and
 * numbers that cannot be kept are refused with their pointer. Never throws, and never recurses deeper than
 * the limit, whatever the text.
 */
export function boundedJson(text: string, limits: JsonLimits = fileLimits): Read<Json> {
  const body = withoutByteOrderMark(text);
  if (body.length > limits.characters) {
    return refused({
      code: 'size',
      pointer: '',
      sentence: `The text has ${body.length.toLocaleString('en')} characters; at most ${limits.characters.toLocaleString('en')} (10 MB) are read.`,
      remedy: 'Take out what does not belong to the blueprint, or split it in two.',
    });
  }
  return new JsonReader(body, limits).read();
}

/** The text without the mark that some editors put at the beginning of a file. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
