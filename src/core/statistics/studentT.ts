import { normalQuantile } from '../lib/normal.ts';
import { exp, ln } from '../lib/transcendental.ts';
import { requireConfidence } from './confidence.ts';
import { gammaRatio } from './gammaRatio.ts';

const SQRT_PI = 1.772453850905516;

/** With more degrees of freedom than this, Infinity among them, no double tells Student's t from the normal. */
const MOST_FREEDOM = 1e100;

/**
 * The share of Student's t distribution below `t`, with any degrees of freedom above 0, also Infinity (the
 * normal distribution). Abramowitz and Stegun 26.7.1, by the incomplete beta function.
 */
export function studentTShareBelow(t: number, degreesOfFreedom: number): number {
  const freedom = usable(degreesOfFreedom);
  const tail = tailOf(Math.abs(t), freedom);
  return t < 0 ? tail : 1 - tail;
}

/**
 * The value below which the share `p` of Student's t distribution lies, to at least twelve digits: -Infinity
 * at 0, Infinity at 1, NaN outside. Any degrees of freedom above 0, also Infinity (the normal distribution).
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  const freedom = usable(degreesOfFreedom);
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0.5) return 0;
  return p < 0.5 ? -upperQuantile(p, freedom) : upperQuantile(1 - p, freedom);
}

/**
 * Half the width, in standard errors, of the symmetric interval that covers a share of Student's t distribution:
 * 12.706 for a confidence of 0.95 and one degree of freedom.
 */
export function studentTCriticalValue(confidence: number, degreesOfFreedom: number): number {
  requireConfidence(confidence);
  return upperQuantile((1 - confidence) / 2, usable(degreesOfFreedom));
}

function usable(degreesOfFreedom: number): number {
  if (degreesOfFreedom > 0) return Math.min(degreesOfFreedom, MOST_FREEDOM);
  throw new RangeError(
    `Student's t has ${degreesOfFreedom} degrees of freedom, but needs more than 0: give at least two values.`,
  );
}

/**
 * The t above which the share `tail`, from 0 to ½, lies. Newton's method on ln C as a function of ln t, where C
 * is the tail or, near the middle, the share between 0 and t: both are nearly straight lines there, with one
 * degree of freedom as with a million.
 */
function upperQuantile(tail: number, freedom: number): number {
  if (tail === 0) return Infinity;
  if (tail === 0.5) return 0;
  const isNearMiddle = tail > 0.25;
  const wanted = isNearMiddle ? 0.5 - tail : tail;
  let t = -normalQuantile(tail);
  let lastStep = Infinity;
  for (let round = 0; round < 200; round += 1) {
    const share = isNearMiddle ? middleOf(t, freedom) : tailOf(t, freedom);
    const step = (ln(wanted / share) * share) / (isNearMiddle ? 1 : -1) / steepnessAt(t, freedom);
    t *= exp(step);
    if (t === Infinity) break; // Beyond the numbers there are, with very few degrees of freedom.
    // As small as rounding allows, and no longer shrinking.
    if (Math.abs(step) < 1e-15 || (Math.abs(step) < 1e-12 && Math.abs(step) >= lastStep)) break;
    lastStep = Math.abs(step);
  }
  return t;
}

/** t times the density at t, which is Γ((ν+1)/2) / (Γ(ν/2) √(νπ)) · (1 + t²/ν)^(-(ν+1)/2): how C falls with ln t. */
function steepnessAt(t: number, freedom: number): number {
  const scaled = t / Math.sqrt(freedom);
  const sine =
    scaled < 1 ? scaled / Math.sqrt(1 + scaled * scaled) : 1 / Math.sqrt(1 + 1 / (scaled * scaled));
  return ((gammaRatio(freedom / 2) * sine) / SQRT_PI) * exp((-freedom / 2) * lnOnePlusSquare(scaled));
}

/** The share above t, for t from 0 on: half of I_x(ν/2, ½) at x = ν / (ν + t²). */
function tailOf(t: number, freedom: number): number {
  const square = (t / freedom) * t;
  if (isInTheMiddle(square, freedom)) return 0.5 - middleOf(t, freedom);
  const fraction = betaFraction(1 / (1 + square), 1 / (1 + 1 / square), freedom / 2, 0.5);
  return (steepnessAt(t, freedom) / 2) * fraction;
}

/** The share between 0 and t, for t from 0 on: a series of positive terms (DLMF 8.17.8). */
function middleOf(t: number, freedom: number): number {
  const square = (t / freedom) * t;
  if (!isInTheMiddle(square, freedom)) return 0.5 - tailOf(t, freedom);
  const ratio = square / (1 + square);
  let term = 1;
  let sum = 1;
  for (let k = 0; term > sum * 1e-17; k += 1) {
    term *= (ratio * ((freedom + 1) / 2 + k)) / (1.5 + k);
    sum += term;
  }
  return steepnessAt(t, freedom) * sum;
}

/** Where the series needs fewer terms than the fraction: x above (ν/2 + 1) / (ν/2 + 5/2). */
function isInTheMiddle(square: number, freedom: number): boolean {
  return square <= 3 / (freedom + 2);
}

/**
 * The continued fraction of the incomplete beta function I_x(a, b) at x, with y = 1 − x. Of the form of DiDonato
 * and Morris (ACM Transactions on Mathematical Software 18, 1992, algorithm 708, BFRAC), which loses no digits
 * where a is large and y small; by the method of Lentz as modified by Thompson and Barnett (1986).
 */
function betaFraction(x: number, y: number, a: number, b: number): number {
  const lambda = (a + b) * y - b;
  let value = (a / (a + 1)) * (lambda + 1);
  let above = value;
  let below = 0;
  for (let n = 1; n < 10_000; n += 1) {
    const odd = a + 2 * n - 1;
    const numerator = ((a + n - 1) / odd) * ((a + b + n - 1) / odd) * n * (b - n) * x * x;
    const term = n + (n * (b - n) * x) / odd + ((a + n) / (odd + 2)) * (lambda + 1 + n * (1 + y));
    below = 1 / (term + numerator * below);
    above = term + numerator / above;
    const change = above * below;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return 1 / value;
}

/** ln(1 + x²) without the loss of 1 + x² for a small x (Kahan), nor an overflow for a large one. */
function lnOnePlusSquare(x: number): number {
  if (x > 1e8) return 2 * ln(x);
  const square = x * x;
  const sum = 1 + square;
  return sum === 1 ? square : (ln(sum) * square) / (sum - 1);
}
