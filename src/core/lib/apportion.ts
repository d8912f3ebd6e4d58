/**
 * Whole numbers in given proportions that add up to a total (largest remainders; Hamilton's method). Where
 * nothing says in which proportions, evenly. Ties go to the earlier.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((whole, weight) => whole + Math.max(0, weight), 0);
  const exact = weights.map((weight) =>
    sum > 0 ? (total * Math.max(0, weight)) / sum : total / weights.length,
  );
  const parts = exact.map(Math.floor);
  const left = Math.round(total - parts.reduce((whole, part) => whole + part, 0));
  const byRemainder = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.place - b.place);
  for (const { place } of byRemainder.slice(0, Math.max(0, left))) parts[place]! += 1;
  return parts;
}
