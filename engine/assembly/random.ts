// Counter-based chance (rule R2): every draw is a hash of a lead's key, of where the lead is, and of what the draw
// is for, so nothing depends on the order of draws. Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
// Generators" (2014), with the variant 13 of the finaliser by Stafford.

const GOLDEN: u64 = 0x9e3779b97f4a7c15;

function finished(word: u64): u64 {
  let z = (word ^ (word >> 30)) * 0xbf58476d1ce4e5b9;
  z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
  return z ^ (z >> 31);
}

/** A key made from another and two words. */
export function keyFrom(key: u64, first: i32, second: i32): u64 {
  return finished(key + (((<u64>(<u32>first)) << 32) | (<u64>(<u32>second))) * GOLDEN + GOLDEN);
}

/** The word of the nth visit to a place. */
export function nthWord(word: i32, nth: i32): i32 {
  return word + nth * <i32>0x9e3779b1;
}

/** A word for what a draw is for: of what it is about, and the kind of draw. */
export function purposeOf(word: i32, kind: i32): i32 {
  return (word ^ kind) * <i32>0x85ebca6b;
}

/** A uniform number, above 0 and below 1. */
export function uniform(key: u64, where: i32, purpose: i32): f64 {
  const bits = finished(key + (((<u64>(<u32>where)) << 32) | (<u64>(<u32>purpose))) * GOLDEN) >> 12;
  return (<f64>bits + 0.5) * 2.220446049250313e-16;
}
