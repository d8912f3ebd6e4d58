// Distributions ready to draw from. All but gamma invert one uniform number, so that scenarios stay aligned.

import { allocate } from './memory';
import { normalQuantile } from './normal';
import { FROM, UNTIL, lookUp, newTable, pieces, startOf, writePiece } from './quantileTable';
import { uniform } from './random';

/** The kinds, in the order in which the page numbers them; the last one is empirical. */
const CONSTANT = 0;
const EXPONENTIAL = 1;
const LOGNORMAL = 2;
const GAMMA = 3;
const WEIBULL = 4;
const TRIANGULAR = 5;
const UNIFORM = 6;
const SQRT_TWO_PI: f64 = 2.5066282746310002;

@unmanaged
export class Sampler {
  kind: i32;
  /** empirical: how many values; they lie one after another, then the cumulated shares. */
  count: i32;
  a: f64;
  b: f64;
  c: f64;
  values: usize;
  /** The middle of its quantile function, made at the first draw; 0: not yet. */
  table: usize;
}

export function sampler(kind: i32, a: f64, b: f64, c: f64, values: usize, count: i32): usize {
  const made = changetype<Sampler>(allocate(offsetof<Sampler>()));
  made.kind = kind;
  made.count = count;
  made.a = a;
  made.b = b;
  made.c = c;
  made.values = values;
  made.table = 0;
  return changetype<usize>(made);
}

/** Draws one value, in the sampler's own unit. */
export function sample(address: usize, key: u64, where: i32, purpose: i32): f64 {
  const from = changetype<Sampler>(address);
  const kind = from.kind;
  if (kind === CONSTANT) return from.a;
  if (kind === GAMMA) return sampleGamma(from.a, from.b, key, where, purpose);
  const u = uniform(key, where, purpose);
  if (kind === EXPONENTIAL || kind === LOGNORMAL || kind === WEIBULL) {
    if (u < FROM || u >= UNTIL) return quantile(from, u);
    if (from.table === 0) writeTable(from);
    return lookUp(from.table, u);
  }
  if (kind === UNIFORM) return from.a + (from.b - from.a) * u;
  if (kind === TRIANGULAR) return triangular(from.a, from.b, from.c, u);
  const cumulated = from.values + ((<usize>from.count) << 3);
  return load<f64>(from.values + ((<usize>firstAtLeast(cumulated, from.count, u)) << 3));
}

/** The quantile of an exponential (counted from above), lognormal or Weibull distribution. */
function quantile(from: Sampler, u: f64): f64 {
  if (from.kind === EXPONENTIAL) return -from.a * NativeMath.log(u);
  if (from.kind === LOGNORMAL) return NativeMath.exp(from.a + from.b * normalQuantile(u));
  return from.a * power(-NativeMath.log(u), 1 / from.b);
}

/** How fast the quantile grows with the probability. */
function slope(from: Sampler, u: f64): f64 {
  if (from.kind === EXPONENTIAL) return -from.a / u;
  const value = quantile(from, u);
  if (from.kind === WEIBULL) return value / (from.b * u * NativeMath.log(u));
  const z = normalQuantile(u);
  return value * from.b * SQRT_TWO_PI * NativeMath.exp((z * z) / 2);
}

function writeTable(from: Sampler): void {
  from.table = newTable();
  for (let piece = 0; piece < pieces(); piece += 1) {
    const start = startOf(piece);
    const end = startOf(piece + 1);
    writePiece(
      from.table,
      piece,
      quantile(from, start),
      slope(from, start),
      quantile(from, end),
      slope(from, end),
    );
  }
}

/** The first place whose cumulated share reaches u; the last where rounding leaves u above all. */
export function firstAtLeast(cumulated: usize, count: i32, u: f64): i32 {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (load<f64>(cumulated + ((<usize>middle) << 3)) >= u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A positive number to any power. */
export function power(base: f64, exponent: f64): f64 {
  return exponent === 0 ? 1 : base === 0 ? 0 : NativeMath.exp(exponent * NativeMath.log(base));
}

function triangular(min: f64, mode: f64, max: f64, u: f64): f64 {
  const width = max - min;
  if (width <= 0) return min;
  const left = mode - min;
  return u * width < left ? min + sqrt(u * width * left) : max - sqrt((1 - u) * width * (max - mode));
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000). */
function sampleGamma(shape: f64, scale: f64, key: u64, where: i32, purpose: i32): f64 {
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1.0 / 3.0;
  const c = 1 / sqrt(9 * d);
  let round = -1;
  while (true) {
    round += 1;
    const x = normalQuantile(uniform(key, where ^ 0x5bd1e995, purpose + (round << 20)));
    const v = 1 + c * x;
    if (v <= 0) continue;
    const cube = v * v * v;
    const u = uniform(key, where ^ 0x2545f491, purpose + (round << 20));
    if (NativeMath.log(u) < 0.5 * x * x + d - d * cube + d * NativeMath.log(cube)) {
      const boost = shape < 1 ? power(uniform(key, where ^ 0x68e31da4, purpose), 1 / shape) : 1;
      return d * cube * boost * scale;
    }
  }
}
