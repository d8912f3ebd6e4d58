import { LN2, exp } from '../../lib/transcendental.ts';

/**
 * Points that come by chance and fade: a signal that happens as a Poisson process of a rate and adds points which
 * halve in a half-life is shot noise. Campbell's theorem gives its moments at any time after it began: with
 * λ = ln 2 / half-life, mean = rate · points · (1 − e^(−λt)) / λ and variance = rate · points² · (1 − e^(−2λt)) / 2λ
 * (Campbell 1909; Ross, "Introduction to Probability Models", on Poisson processes). An infinite half-life: nothing fades.
 */
export interface FadingPoints {
  /** Times a day. */
  readonly perDay: number;
  readonly points: number;
}

/** The points that leads have on average so many days after the signals began. */
export function meanPoints({ perDay, points }: FadingPoints, halfLifeDays: number, days: number): number {
  return perDay * points * lasting(halfLifeDays, days, 1);
}

/** How much they differ: the variance. */
export function pointsVariance({ perDay, points }: FadingPoints, halfLifeDays: number, days: number): number {
  return perDay * points * points * lasting(halfLifeDays, days, 2);
}

/** The points on which they level off; Infinity where nothing fades. */
export function levelPoints({ perDay, points }: FadingPoints, halfLifeDays: number): number {
  if (perDay * points === 0) return 0;
  return (perDay * points * halfLifeDays) / LN2;
}

/** The integral of e^(−power·λ·s) over the days; the days themselves where nothing fades. */
function lasting(halfLifeDays: number, days: number, power: number): number {
  if (halfLifeDays === Infinity) return days;
  const rate = (power * LN2) / halfLifeDays;
  return (1 - exp(-rate * days)) / rate;
}
