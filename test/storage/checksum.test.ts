import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/storage/checksum.ts';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 });

describe('a checksum', () => {
  it('notices every single changed byte, wherever it is', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, flip) => {
        const changed = content.slice();
        const place = at % content.length;
        changed[place] = (changed[place] ?? 0) ^ flip;
        expect(checksumOf(changed)).not.toBe(checksumOf(content));
      }),
    );
  });

  it('notices what is cut off, zeros too, and where one part ends', () => {
    expect(checksumOf(new Uint8Array(8))).not.toBe(checksumOf(new Uint8Array(4)));
    expect(checksumOf(new Uint8Array(0))).not.toBe(checksumOf());
    const [a, b] = [Uint8Array.of(1, 2, 3), Uint8Array.of(4)];
    expect(checksumOf(a, b)).not.toBe(checksumOf(Uint8Array.of(1, 2), Uint8Array.of(3, 4)));
  });

  it('is the same for the same bytes, wherever they lie in memory', () => {
    const buffer = Uint8Array.of(9, 1, 2, 3, 4, 5);
    expect(checksumOf(buffer.subarray(1))).toBe(checksumOf(Uint8Array.of(1, 2, 3, 4, 5)));
    expect(checksumOf(Uint8Array.of(1, 2, 3, 4, 5))).toMatch(/^[0-9a-f]{16}$/);
  });
});
