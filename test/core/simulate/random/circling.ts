import { EventKind } from '../../../../src/core/simulate/runLog.ts';
import type { TestRun } from '../runs.ts';

/** Moves at one instant after which a lead stays where it is (rule E3). */
const MOST_MOVES = 1_000;

/**
 * The leads that went round in a circle of no time until they were stopped (rule E3), which the machine would not
 * do. At the level of paths there are such circles: what takes time elsewhere takes none there.
 */
export function circling({ log }: TestRun): ReadonlySet<number> {
  const moves = new Map<number, { at: number; count: number }>();
  const found = new Set<number>();
  const kinds: readonly number[] = [
    EventKind.outcome,
    EventKind.passed,
    EventKind.overflowed,
    EventKind.gaveUp,
  ];
  for (let row = 0; row < log.events.length; row += 1) {
    const lead = log.events.lead[row]!;
    if (!kinds.includes(log.events.kind[row]!)) continue;
    const last = moves.get(lead);
    const at = log.events.at[row]!;
    if (last?.at === at) last.count += 1;
    else moves.set(lead, { at, count: 1 });
    if (moves.get(lead)!.count >= MOST_MOVES) found.add(lead);
  }
  return found;
}
