import { describe, expect, it } from 'vitest';
import { decodeFile, type Decode } from '../../../../src/core/formats/files/decodeFile.ts';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const read = (...bytes: number[]) => decodeFile(new Uint8Array(bytes), decode);
const text = '{"a":"é"}';
const utf16 = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const swapped = utf16.map((_, index) => utf16[index ^ 1] ?? 0);

describe('the bytes of a file', () => {
  it('are UTF-8, with or without its mark', () => {
    const bytes = new TextEncoder().encode(text);

    expect(read(...bytes)).toEqual({ ok: true, value: text });
    expect(read(0xef, 0xbb, 0xbf, ...bytes)).toEqual({ ok: true, value: text });
  });

  it('are UTF-16 where the mark or the zeros say so', () => {
    expect(read(0xff, 0xfe, ...utf16)).toEqual({ ok: true, value: text });
    expect(read(0xfe, 0xff, ...swapped)).toEqual({ ok: true, value: text });
    expect(read(...utf16)).toEqual({ ok: true, value: text });
    expect(read(...swapped)).toEqual({ ok: true, value: text });
  });

  it('are refused, not replaced, when they are no text', () => {
    expect(read(0x7b, 0xc3, 0x28, 0x7d)).toMatchObject({
      ok: false,
      errors: [{ code: 'encoding', sentence: expect.stringContaining('UTF-8') }],
    });
  });

  it.each([
    ['gzip', [0x1f, 0x8b, 8, 0]],
    ['zip', [0x50, 0x4b, 3, 4]],
    ['PNG', [0x89, 0x50, 0x4e, 0x47]],
    ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ])('are named when they are of another kind: %s', (kind, bytes) => {
    expect(read(...bytes)).toMatchObject({
      ok: false,
      errors: [{ code: 'encoding', sentence: expect.stringContaining(kind) }],
    });
  });

  it('are refused unread when there are too many', () => {
    const never: Decode = () => {
      throw new Error('It was read.');
    };
    expect(decodeFile(new Uint8Array(11 * 1024 * 1024), never)).toMatchObject({
      ok: false,
      errors: [{ code: 'size', sentence: 'The file has 11.0 MB; at most 10 MB are read.' }],
    });
  });

  it('may be none', () => {
    expect(read()).toEqual({ ok: true, value: '' });
    expect(read(0x7b)).toEqual({ ok: true, value: '{' });
  });
});
