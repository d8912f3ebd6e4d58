/**
 * A checksum of bytes as 16 hexadecimal digits. It finds damage, not malice: every step is a bijection of its
 * state, so that no single changed word can go unseen.
 */
export function checksumOf(...parts: readonly Uint8Array[]): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  const mix = (word: number) => {
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b + word, 0x2c1b3c6d);
    b ^= b >>> 13;
  };
  for (const part of parts) {
    const whole = part.byteLength - (part.byteLength % 4);
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength);
    for (let at = 0; at < whole; at += 4) mix(view.getInt32(at, true));
    for (let at = whole; at < part.byteLength; at += 1) mix(part[at] ?? 0);
    // The length, so that zeros at an end are not nothing.
    mix(part.byteLength);
  }
  return hex(a) + hex(b);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
