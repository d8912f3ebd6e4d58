import type { PlanSource } from '../compile/plan.ts';

/** How many arrivals (batches) a source brings up to an instant, on average. */
export function expectedUntil({ times, expected }: PlanSource, instant: number): number {
  let place = 1;
  while (place < times.length - 1 && times[place]! < instant) place += 1;
  const slope = (expected[place]! - expected[place - 1]!) / (times[place]! - times[place - 1]!);
  return expected[place - 1]! + (instant - times[place - 1]!) * slope;
}

/** Shares a number of leads out among sources as their expected numbers are, to whole leads (largest remainder). */
export function shareOut(leads: number, expected: readonly number[]): number[] {
  const total = expected.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return expected.map(() => 0);
  const exact = expected.map((amount) => (leads * amount) / total);
  const whole = exact.map(Math.floor);
  const left = leads - whole.reduce((sum, amount) => sum + amount, 0);
  const byRemainder = exact.map((amount, place) => ({ place, remainder: amount - whole[place]! }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, left)) whole[place] = whole[place]! + 1;
  return whole;
}
