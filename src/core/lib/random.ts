/*
 * Counter-based chance: every draw is a hash of what it is for, so nothing depends on the order of draws and
 * two scenarios share their numbers wherever they share leads and stages (rule R2).
 */

/** Mixes two words into one; every bit of either changes about half of the bits of the result. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (a >>> 16), 0x7feb352d) + Math.imul(b, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  h ^= h >>> 16;
  h = Math.imul(h + Math.imul(b ^ (b >>> 15), 0xc2b2ae35), 0x27d4eb2f);
  return h ^ (h >>> 15);
}

/** A word from a text, the same on every machine (FNV-1a). */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** A uniform number, above 0 and below 1, from the two words of a lead's key and two words of purpose. */
export function uniform(keyA: number, keyB: number, where: number, purpose: number): number {
  return ((mix(mix(keyA, where), mix(keyB, purpose)) >>> 0) + 0.5) / 4294967296;
}
