import { hashText, mix } from '../lib/random.ts';

/** A short name for the contents of a value: equal contents have equal names. Lists of numbers may be typed. */
export function hashOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part,
  );
  let a = hashText(text);
  let b = 0x2545f491;
  for (let i = 0; i < text.length; i += 1)
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193) + i;
  a = mix(a, b);
  b = mix(b, a);
  return hex(a) + hex(b);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
