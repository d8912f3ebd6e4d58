import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, LN2, power } from '../../../src/core/lib/transcendental.ts';

// The oracle: whole numbers of 2^-220, far beyond what a double can hold.
const BITS = 220n;
const ONE = 1n << BITS;

/** A double as it is, exactly. */
function exact(x: number): bigint {
  let [value, shift] = [x, 0];
  while (!Number.isInteger(value)) {
    value *= 2;
    shift += 1;
  }
  return (BigInt(value) << BITS) >> BigInt(shift);
}

function artanh(x: bigint): bigint {
  const square = (x * x) / ONE;
  let [sum, term] = [0n, x];
  for (let n = 1n; term !== 0n; n += 2n) {
    sum += term / n;
    term = (term * square) / ONE;
  }
  return sum;
}

const exactLn2 = 2n * artanh(ONE / 3n);

function exactLn(x: number): bigint {
  const k = Math.floor(Math.log2(x));
  const mantissa = k >= 0 ? exact(x / 2 ** Math.min(k, 1_000)) : exact(x * 2 ** -Math.max(k, -1_000));
  const rest = artanh(((mantissa - ONE) << BITS) / (mantissa + ONE));
  return 2n * rest + BigInt(k) * exactLn2;
}

function exactExp(x: number): { mantissa: bigint; exponent: number } {
  const exponent = Math.round(x / LN2);
  const rest = exact(x) - BigInt(exponent) * exactLn2;
  let [sum, term] = [ONE, ONE];
  for (let n = 1n; term !== 0n; n += 1n) {
    term = (term * rest) / ONE / n;
    sum += term;
  }
  return { mantissa: sum, exponent };
}

/** How far a result is from the truth, in units of its last place. */
function unitsOff(found: number, truth: bigint): number {
  const unit = found === 0 ? Number.MIN_VALUE : 2 ** (Math.floor(Math.log2(Math.abs(found))) - 52);
  return Math.abs(Number(exact(found) - truth) / Number(ONE) / unit);
}

const positive = fc.oneof(
  fc.double({ min: 2 ** -200, max: 2 ** 100, noNaN: true }),
  fc.double({ min: 1e-3, max: 2, noNaN: true }),
  fc.integer({ min: -52, max: 52 }).map((k) => 1 + Math.sign(k) * 2 ** -Math.abs(k)),
);

describe('ln', () => {
  it('is right to two units in the last place, however near to 1', () => {
    let worst = 0;
    fc.assert(
      fc.property(positive, (x) => {
        fc.pre(x > 0 && x !== 1);
        worst = Math.max(worst, unitsOff(ln(x), exactLn(x)));
        expect(worst).toBeLessThanOrEqual(2);
      }),
      { seed: 1, numRuns: 4_000 },
    );
    console.log(`ln: at most ${worst.toFixed(2)} units off`);
  });

  it('agrees with the platform to two units for the uniform numbers that are drawn', () => {
    for (let n = 0; n < 20_000; n += 1) {
      const u = (n * 214_748.3647 + 0.5) / 4_294_967_296;
      expect(Math.abs(ln(u) - Math.log(u))).toBeLessThanOrEqual(Math.abs(Math.log(u)) * 4.5e-16);
    }
  });

  it('answers at the ends: nought, below, above everything, and the smallest numbers there are', () => {
    expect([ln(1), ln(0), ln(-0), ln(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
    expect([ln(-1), ln(NaN)]).toEqual([NaN, NaN]);
    expect(ln(Number.MIN_VALUE)).toBeCloseTo(-1_074 * LN2, 10);
    expect(ln(Number.MAX_VALUE)).toBeCloseTo(1_024 * LN2, 10);
    expect(ln(1e-310)).toBeCloseTo(-310 * Math.LN10, 10);
  });
});

describe('exp', () => {
  it('is right to two units in the last place', () => {
    let worst = 0;
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (x) => {
        const { mantissa, exponent } = exactExp(x);
        worst = Math.max(worst, unitsOff(exp(x) / 2 ** exponent, mantissa));
        expect(worst).toBeLessThanOrEqual(2);
      }),
      { seed: 1, numRuns: 4_000 },
    );
    console.log(`exp: at most ${worst.toFixed(2)} units off`);
  });

  it('takes back what ln says', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(exp(ln(x)) / x - 1)).toBeLessThan(3e-13);
      }),
      { seed: 1 },
    );
  });

  it('answers at the ends: nothing below, infinity above', () => {
    expect([exp(0), exp(-0), exp(-Infinity), exp(Infinity)]).toEqual([1, 1, 0, Infinity]);
    expect([exp(710), exp(-746), exp(NaN)]).toEqual([Infinity, 0, NaN]);
    for (let x = 709; x < 709.78; x += 0.01) expect(exp(x) / Math.exp(x)).toBeCloseTo(1, 14);
    // Among subnormal numbers one unit of the last place is as good as it gets.
    for (let x = -744; x < -700; x += 0.1)
      expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(
        Math.max(Number.MIN_VALUE, 1e-15 * Math.exp(x)),
      );
    expect(exp(-745)).toBe(Number.MIN_VALUE);
  });
});

describe('power', () => {
  it('raises positive numbers to any power', () => {
    expect([power(0, 3), power(0, 0), power(7, 0), power(1, 1e9)]).toEqual([0, 1, 1, 1]);
    expect(power(2, 10)).toBeCloseTo(1_024, 10);
    expect(power(0.5, 1 / 3)).toBeCloseTo(Math.cbrt(0.5), 14);
  });
});
