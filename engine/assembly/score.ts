// How points fall (rule S3), digit for digit as in the machine.

import { LN2, exactExp, exactLn } from './exactNumbers';
import { itemOf, lengthOf, List } from './lists';

/** What is left of points after some time. */
export function decayed(points: f64, elapsed: f64, halfLife: f64): f64 {
  if (points === 0 || elapsed <= 0 || halfLife === Infinity) return points;
  return points * exactExp((-LN2 / halfLife) * elapsed);
}

/** A score component (0 total, 1 fit, 2 engagement, 3 intent), so long after the points were counted. */
export function scoreAfter(
  component: i32,
  fit: f64,
  engagement: f64,
  intent: f64,
  elapsed: f64,
  halfLife: f64,
): f64 {
  if (component === 1) return fit;
  const engaged = component === 3 ? 0 : decayed(engagement, elapsed, halfLife);
  const intended = component === 2 ? 0 : decayed(intent, elapsed, halfLife);
  return (component === 0 ? fit : 0) + engaged + intended;
}

/** The first whole millisecond after `now` at which a score has fallen below a boundary; Infinity: never. */
export function nextFall(
  components: List,
  values: usize,
  fit: f64,
  engagement: f64,
  intent: f64,
  at: f64,
  now: f64,
  halfLife: f64,
): f64 {
  let next: f64 = Infinity;
  if (halfLife === Infinity) return next;
  for (let n = 0; n < lengthOf(components); n += 1) {
    const component = itemOf(components, n);
    const value = load<f64>(values + ((<usize>n) << 3));
    // Fit follows from what a lead is: it does not fall with time.
    if (component === 1) continue;
    if (scoreAfter(component, fit, engagement, intent, now - at, halfLife) < value) continue;
    const falling = (component === 3 ? 0 : engagement) + (component === 2 ? 0 : intent);
    const lowest = component === 0 ? fit : 0;
    if (falling <= 0 || value <= lowest) continue;
    const estimate = floor(at + (exactLn(falling / (value - lowest)) * halfLife) / LN2);
    next = min(next, firstBelow(component, value, fit, engagement, intent, at, now, estimate, halfLife));
  }
  return next;
}

/** The first whole instant after one at which the score is below the value; mostly the estimate itself. */
function firstBelow(
  component: i32,
  value: f64,
  fit: f64,
  engagement: f64,
  intent: f64,
  at: f64,
  after: f64,
  estimate: f64,
  halfLife: f64,
): f64 {
  let before = after;
  let since = max(after + 1, estimate);
  for (
    let step: f64 = 1;
    !(scoreAfter(component, fit, engagement, intent, since - at, halfLife) < value);
    step *= 2
  ) {
    before = since;
    since += step;
  }
  if (
    since - before > 1 &&
    !(scoreAfter(component, fit, engagement, intent, since - 1 - at, halfLife) < value)
  ) {
    before = since - 1;
  }
  while (since - before > 1) {
    const middle = floor((before + since) / 2);
    if (scoreAfter(component, fit, engagement, intent, middle - at, halfLife) < value) since = middle;
    else before = middle;
  }
  return since;
}
