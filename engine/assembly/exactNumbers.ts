// The logarithm and the exponential that the score falls by, digit for digit those of the machine: the two must
// agree on the millisecond at which a score falls below a boundary.

export const LN2 = 0.6931471805599453;
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SQRT2 = 1.4142135623730951;

export function exactLn(x: f64): f64 {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let exponent: i32 = 0;
  let bits = reinterpret<u64>(x);
  if (bits >> 52 === 0) {
    bits = reinterpret<u64>(x * 18014398509481984.0);
    exponent = -54;
  }
  exponent += <i32>(bits >> 52) - 1023;
  let mantissa = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const f = mantissa - 1;
  const s = f / (mantissa + 1);
  const z = s * s;
  const series =
    z *
    (1.0 / 3.0 +
      z *
        (1.0 / 5.0 +
          z *
            (1.0 / 7.0 +
              z *
                (1.0 / 9.0 +
                  z *
                    (1.0 / 11.0 +
                      z *
                        (1.0 / 13.0 + z * (1.0 / 15.0 + z * (1.0 / 17.0 + z * (1.0 / 19.0 + z / 21.0)))))))));
  return <f64>exponent * LN2_HIGH + (2 * s + (2 * s * series + <f64>exponent * LN2_LOW));
}

export function exactExp(x: f64): f64 {
  if (x !== x) return NaN;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  // The nearest whole number, halves upwards, as the page rounds.
  const k = floor(x / LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const s = r * r;
  const even =
    1 +
    s *
      (1.0 / 2.0 +
        s *
          (1.0 / 24.0 +
            s * (1.0 / 720.0 + s * (1.0 / 40320.0 + s * (1.0 / 3628800.0 + s * (1.0 / 479001600.0))))));
  const odd =
    1 +
    s *
      (1.0 / 6.0 +
        s *
          (1.0 / 120.0 +
            s * (1.0 / 5040.0 + s * (1.0 / 362880.0 + s * (1.0 / 39916800.0 + s * (1.0 / 6227020800.0))))));
  const sum = even + r * odd;
  if (k > 1023) return sum * powerOfTwo(<i32>k - 1) * 2;
  if (k < -1022) return sum * powerOfTwo(<i32>k + 100) * powerOfTwo(-100);
  return sum * powerOfTwo(<i32>k);
}

function powerOfTwo(exponent: i32): f64 {
  return reinterpret<f64>((<u64>(exponent + 1023)) << 52);
}
