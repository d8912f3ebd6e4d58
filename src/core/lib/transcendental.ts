/*
 * Our own logarithm and exponential. Engines may differ in the last bit of Math.log and Math.exp; here only
 * additions, multiplications and divisions occur, which IEEE 754 fixes, so that a run is the same everywhere.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
export const LN2 = 0.6931471805599453;
const SQRT2 = 1.4142135623730951;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** Powers of two from 2^-1074 to 2^1023, by exact doubling and halving. */
const powersOfTwo = (() => {
  const table = new Float64Array(2098);
  let up = 1;
  for (let k = 0; k <= 1023; k += 1, up *= 2) table[1074 + k] = up;
  let down = 1;
  for (let k = 0; k >= -1074; k -= 1, down /= 2) table[1074 + k] = down;
  return table;
})();

/** The natural logarithm; NaN below zero, -Infinity at zero. Accurate to about one unit in the last place. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let exponent = 0;
  number[0] = x;
  if (words[1]! < 0x00100000) {
    number[0] = x * 18014398509481984; // a subnormal number: 2^54 makes it a normal one
    exponent = -54;
  }
  exponent += (words[1]! >>> 20) - 1023;
  words[1] = (words[1]! & 0x000fffff) | 0x3ff00000;
  let mantissa = number[0]!;
  if (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)), with |s| at most 0.172.
  const f = mantissa - 1;
  const s = f / (mantissa + 1);
  const z = s * s;
  const series =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 +
              z *
                (1 / 9 +
                  z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))));
  return exponent * LN2_HIGH + (2 * s + (2 * s * series + exponent * LN2_LOW));
}

/** e to the power of x. Accurate to about one unit in the last place. */
export function exp(x: number): number {
  if (x !== x) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // The series to its 13th power, even and odd powers apart: two short chains instead of a long one.
  const s = r * r;
  const even =
    1 +
    s *
      (1 / 2 + s * (1 / 24 + s * (1 / 720 + s * (1 / 40_320 + s * (1 / 3_628_800 + s * (1 / 479_001_600))))));
  const odd =
    1 +
    s *
      (1 / 6 +
        s * (1 / 120 + s * (1 / 5_040 + s * (1 / 362_880 + s * (1 / 39_916_800 + s * (1 / 6_227_020_800))))));
  const sum = even + r * odd;
  // Two steps at the ends: no double is 2^1024, and a subnormal result is to be rounded only once.
  if (k > 1023) return sum * powersOfTwo[1074 + k - 1]! * 2;
  if (k < -1022) return sum * powersOfTwo[1074 + k + 100]! * powersOfTwo[1074 - 100]!;
  return sum * powersOfTwo[1074 + k]!;
}

/** A positive number to any power. */
export function power(base: number, exponent: number): number {
  return exponent === 0 ? 1 : base === 0 ? 0 : exp(exponent * ln(base));
}
