import type { Json } from '../lib/json.ts';
import { sameJson } from '../lib/json.ts';
import type { Interval } from './intervals.ts';

/** Whether there is a value: an empty text and an empty list count as missing, as they do in a CRM. */
export function known(actual: Json | undefined): actual is Exclude<Json, null> {
  return (
    actual !== undefined &&
    actual !== null &&
    actual !== '' &&
    !(Array.isArray(actual) && actual.length === 0)
  );
}

/** Equality as people mean it: texts without regard to case, everything else exactly. */
export function sameValue(a: Json, b: Json): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return sameJson(a, b);
}

/** The test of two numbers; anything that is not a number does not meet it. */
export function bothNumbers(a: Json, b: Json, test: (a: number, b: number) => boolean): boolean {
  return typeof a === 'number' && typeof b === 'number' && test(a, b);
}

/** The operand as a list: a single value stands for a list of one. */
export function listOf(operand: Json): readonly Json[] {
  return Array.isArray(operand) ? (operand as readonly Json[]) : known(operand) ? [operand] : [];
}

/** The operand as a lower and an upper number, or null where it is something else. */
export function rangeOf(operand: Json): readonly [number, number] | null {
  if (!Array.isArray(operand)) return null;
  const [low, high] = operand as readonly Json[];
  return typeof low === 'number' && typeof high === 'number' ? [low, high] : null;
}

/** All numbers but the given points, as stretches. */
export function gapsBetween(points: readonly number[]): Interval[] {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const starts = [-Infinity, ...sorted];
  const ends = [...sorted, Infinity];
  return starts.map((from, index) => ({
    from,
    to: ends[index]!,
    openFrom: index > 0,
    openTo: index < sorted.length,
  }));
}
