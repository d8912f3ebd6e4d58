import { normalQuantile } from './normal.ts';
import { uniform } from './random.ts';
import { exp, ln, power } from './transcendental.ts';

/** A distribution ready to draw from: plain numbers, in whatever unit the caller chose. */
export interface Sampler {
  readonly kind:
    'constant' | 'exponential' | 'lognormal' | 'gamma' | 'weibull' | 'triangular' | 'uniform' | 'empirical';
  /** constant: value · exponential: mean · lognormal: mu, sigma · gamma: shape, scale · weibull: scale, shape · triangular: min, mode, max · uniform: min, max. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** empirical: values, and the cumulated share up to each. */
  readonly values: readonly number[];
  readonly cumulated: readonly number[];
}

/** Draws one value (never negative). Everything but gamma inverts one uniform number, so that scenarios stay aligned. */
export function sample(sampler: Sampler, keyA: number, keyB: number, where: number, purpose: number): number {
  const { kind, a, b, c } = sampler;
  if (kind === 'constant') return a;
  if (kind === 'gamma') return sampleGamma(a, b, keyA, keyB, where, purpose);
  const u = uniform(keyA, keyB, where, purpose);
  switch (kind) {
    case 'exponential':
      return -a * ln(u);
    case 'lognormal':
      return exp(a + b * normalQuantile(u));
    case 'weibull':
      return a * power(-ln(u), 1 / b);
    case 'uniform':
      return a + (b - a) * u;
    case 'triangular':
      return triangularQuantile(a, b, c, u);
    case 'empirical':
      return sampler.values[firstAtLeast(sampler.cumulated, u)]!;
  }
}

function triangularQuantile(min: number, mode: number, max: number, u: number): number {
  const width = max - min;
  if (width <= 0) return min;
  const left = mode - min;
  return u * width < left
    ? min + Math.sqrt(u * width * left)
    : max - Math.sqrt((1 - u) * width * (max - mode));
}

/** The first place whose cumulated share reaches u; the last place where rounding leaves u above all. */
export function firstAtLeast(cumulated: ArrayLike<number>, u: number): number {
  let low = 0;
  let high = cumulated.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulated[middle]! >= u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000). */
function sampleGamma(
  shape: number,
  scale: number,
  a: number,
  b: number,
  where: number,
  purpose: number,
): number {
  const raised = shape < 1 ? shape + 1 : shape;
  const d = raised - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let round = 0; ; round += 1) {
    // Each try has its own sub-purpose; the low bits of a purpose are free for that.
    const x = normalQuantile(uniform(a, b, where ^ 0x5bd1e995, purpose + (round << 20)));
    const v = 1 + c * x;
    if (v <= 0) continue;
    const cube = v * v * v;
    const u = uniform(a, b, where ^ 0x2545f491, purpose + (round << 20));
    if (ln(u) < 0.5 * x * x + d - d * cube + d * ln(cube)) {
      const boost = shape < 1 ? power(uniform(a, b, where ^ 0x68e31da4, purpose), 1 / shape) : 1;
      return d * cube * boost * scale;
    }
  }
}
