import { LN2, exp, ln } from '../lib/transcendental.ts';
import type { ScoreBoundary } from './plan.ts';

/** Engagement and intent points of one lead, as they were at an instant; they fall from there on. */
export interface Points {
  readonly engagement: number;
  readonly intent: number;
  readonly at: number;
}

/** What is left of points after some time (rule S3). The machine and the simulator both call this one function. */
export function decayed(points: number, elapsedMs: number, halfLifeMs: number): number {
  if (points === 0 || elapsedMs <= 0 || halfLifeMs === Infinity) return points;
  return points * exp((-LN2 / halfLifeMs) * elapsedMs);
}

/** A score component (0 total, 1 fit, 2 engagement, 3 intent) at an instant. */
export function scoreAt(
  component: number,
  fit: number,
  points: Points,
  instant: number,
  halfLifeMs: number,
): number {
  if (component === 1) return fit;
  const elapsed = instant - points.at;
  const engagement = component === 3 ? 0 : decayed(points.engagement, elapsed, halfLifeMs);
  const intent = component === 2 ? 0 : decayed(points.intent, elapsed, halfLifeMs);
  return (component === 0 ? fit : 0) + engagement + intent;
}

/** The first whole millisecond after `now` at which a score has fallen below a boundary; Infinity: it never will. */
export function nextFall(
  boundaries: readonly ScoreBoundary[],
  fit: number,
  points: Points,
  now: number,
  halfLifeMs: number,
): number {
  let next = Infinity;
  if (halfLifeMs === Infinity) return next;
  for (const { component, value } of boundaries) {
    if (scoreAt(component, fit, points, now, halfLifeMs) < value) continue;
    const falling = (component === 3 ? 0 : points.engagement) + (component === 2 ? 0 : points.intent);
    const floor = component === 0 ? fit : 0;
    if (falling <= 0 || value <= floor) continue;
    let instant = Math.max(
      now + 1,
      Math.floor(points.at + (ln(falling / (value - floor)) * halfLifeMs) / LN2),
    );
    while (scoreAt(component, fit, points, instant, halfLifeMs) >= value) instant += 1;
    next = Math.min(next, instant);
  }
  return next;
}
