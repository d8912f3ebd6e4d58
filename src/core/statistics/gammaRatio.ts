// sqrt(w) · (1 + c1/w² + c2/w⁴ + …): the coefficients follow from the Bernoulli polynomials at 1/4 and 3/4.
const COEFFICIENTS = [
  1,
  1 / 64,
  -19 / 8_192,
  631 / 524_288,
  -174_317 / 134_217_728,
  20_491_783 / 8_589_934_592,
] as const;

/** From here on the series is accurate to 1e-16. */
const SERIES_FROM = 16;

/**
 * Γ(x + ½) / Γ(x) for x above 0, to about fourteen digits whatever the x: two logarithms of the gamma function
 * would cancel for large ones. Fields' expansion around x − ¼ (Tricomi and Erdélyi 1951; DLMF 5.11.14), and
 * below sixteen the recurrence Γ(x + 1) = x Γ(x).
 */
export function gammaRatio(x: number): number {
  let factor = 1;
  let at = x;
  for (; at < SERIES_FROM; at += 1) factor *= at / (at + 0.5);
  const w = at - 0.25;
  const z = 1 / (w * w);
  let sum = 0;
  for (let n = COEFFICIENTS.length - 1; n >= 0; n -= 1) sum = sum * z + COEFFICIENTS[n]!;
  return factor * Math.sqrt(w) * sum;
}
