import { refused, type Read } from '../json/fileError.ts';
import { LARGEST_FILE } from '../json/jsonLimits.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Turns bytes into text and throws on bytes that are not of the encoding (a fatal `TextDecoder` does). */
export type Decode = (bytes: Uint8Array, encoding: TextEncoding) => string;

/** What files of other kinds begin with. */
const signatures: readonly { readonly bytes: readonly number[]; readonly kind: string }[] = [
  { bytes: [0x1f, 0x8b], kind: 'a compressed file (gzip)' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'a compressed file (zip) or an office document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], kind: 'a picture (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'a picture (JPEG)' },
  { bytes: [0x47, 0x49, 0x46, 0x38], kind: 'a picture (GIF)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: 'a PDF document' },
];

/**
 * The text of a file of at most 10 MB: UTF-8, or UTF-16 where its first bytes say so. Other kinds of file
 * are named, and bytes that are no text are refused rather than replaced. The decoder is given, because the
 * page and Node have one and core has none.
 */
export function decodeFile(bytes: Uint8Array, decode: Decode): Read<string> {
  if (bytes.length > LARGEST_FILE) {
    const megabytes = (bytes.length / (1024 * 1024)).toFixed(1);
    return refused({
      code: 'size',
      pointer: '',
      sentence: `The file has ${megabytes} MB; at most 10 MB are read.`,
      remedy: 'Choose a file that holds one blueprint only.',
    });
  }
  const other = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (other !== undefined) {
    return refused({
      code: 'encoding',
      pointer: '',
      sentence: `This is ${other.kind}, whatever its name says, and not a text.`,
      remedy: 'Choose the blueprint as a JSON file; unpack it first if it was compressed.',
    });
  }
  const encoding = encodingOf(bytes);
  try {
    return { ok: true, value: decode(bytes, encoding) };
  } catch {
    return refused({
      code: 'encoding',
      pointer: '',
      sentence: `The file has bytes that are not ${encoding.toUpperCase()} text.`,
      remedy: 'Save it as UTF-8 in the program it comes from.',
    });
  }
}

/** The encoding by the byte order mark, or by the zeros beside the first bracket. */
function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return 'utf-16be';
  return 'utf-8';
}
