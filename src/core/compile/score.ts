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

/** A score component (0 total, 1 fit, 2 engagement, 3 intent), so long after the points were counted. */
export function scoreAfter(
  component: number,
  fit: number,
  engagement: number,
  intent: number,
  elapsedMs: number,
  halfLifeMs: number,
): number {
  if (component === 1) return fit;
  const engaged = component === 3 ? 0 : decayed(engagement, elapsedMs, halfLifeMs);
  const intended = component === 2 ? 0 : decayed(intent, elapsedMs, halfLifeMs);
  return (component === 0 ? fit : 0) + engaged + intended;
}

/**
 * The first whole millisecond after `now` at which a score has fallen below one of the boundaries; Infinity
 * where it never will. `at` is the instant at which the points were counted.
 */
export function nextFall(
  boundaries: readonly ScoreBoundary[],
  fit: number,
  engagement: number,
  intent: number,
  at: number,
  now: number,
  halfLifeMs: number,
): number {
  let next = Infinity;
  if (halfLifeMs === Infinity) return next;
  for (const { component, value } of boundaries) {
    // Fit follows from what a lead is: it does not fall with time.
    if (component === 1) continue;
    const scoreAt = (instant: number) =>
      scoreAfter(component, fit, engagement, intent, instant - at, halfLifeMs);
    if (scoreAt(now) < value) continue;
    const falling = (component === 3 ? 0 : engagement) + (component === 2 ? 0 : intent);
    const floor = component === 0 ? fit : 0;
    if (falling <= 0 || value <= floor) continue;
    const estimate = Math.floor(at + (ln(falling / (value - floor)) * halfLifeMs) / LN2);
    next = Math.min(
      next,
      firstInstant((instant) => scoreAt(instant) < value, now, estimate),
    );
  }
  return next;
}

/** The first whole instant after one at which something has come about that will last; mostly the estimate itself. */
function firstInstant(hasComeAbout: (instant: number) => boolean, after: number, estimate: number): number {
  let before = after;
  let since = Math.max(after + 1, estimate);
  for (let step = 1; !hasComeAbout(since); step *= 2) {
    before = since;
    since += step;
  }
  if (since - before > 1 && !hasComeAbout(since - 1)) before = since - 1;
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2);
    if (hasComeAbout(middle)) since = middle;
    else before = middle;
  }
  return since;
}

/** Points after a signal: what is left of the old ones and the new, never below zero (rule S2). */
export function withPoints(
  points: Points,
  component: 'engagement' | 'intent',
  added: number,
  now: number,
  halfLifeMs: number,
): Points {
  const elapsed = now - points.at;
  const engagement = decayed(points.engagement, elapsed, halfLifeMs);
  const intent = decayed(points.intent, elapsed, halfLifeMs);
  return {
    engagement: component === 'engagement' ? Math.max(0, engagement + added) : engagement,
    intent: component === 'intent' ? Math.max(0, intent + added) : intent,
    at: now,
  };
}
