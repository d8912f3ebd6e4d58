import type { Plan } from '../core/compile/plan.ts';
import { expectedUntil } from '../core/simulate/arrivals.ts';

const DAY_MS = 86_400_000;

/** How many leads the sources of a plan bring in so many days, on average; referrals come on top. */
export function leadsExpected({ sources }: Plan, days: number): number {
  const brought = sources.map((source) => expectedUntil(source, days * DAY_MS) * source.batchSize);
  return Math.round(brought.reduce((sum, leads) => sum + leads, 0));
}
