import type { Plan } from '../../compile/plan.ts';
import type { SourceMeasures } from '../sourceMeasures.ts';
import type { Costs } from './costs.ts';
import type { SourceTally } from './leadScan.ts';

const MONTH_MS = (365 * 86_400_000) / 12;

/** The measures of every source of the plan; a month is a twelfth of 365 days. */
export function sourceMeasuresOf(
  { sources, dealValue }: Plan,
  tallies: readonly SourceTally[],
  measuredMs: number,
  costs: Costs | undefined,
): SourceMeasures[] {
  const all = tallies.reduce((sum, { arrived }) => sum + arrived, 0);
  return sources.map(({ id }, place) => {
    const { arrived, customers, cohortCustomers, revenue: dealt } = tallies[place]!;
    const { sourcePerLead, sourcePerMonth } = costs ?? { sourcePerLead: [], sourcePerMonth: [] };
    const perMonth = (sourcePerMonth[place] ?? NaN) * (measuredMs / MONTH_MS);
    const cost = (sourcePerLead[place] ?? NaN) * arrived + perMonth;
    const revenue = dealValue === null ? NaN : dealt;
    return {
      sourceId: id,
      arrived,
      arrivedShare: arrived / all,
      customers,
      customerShare: cohortCustomers / arrived,
      cost,
      revenue,
      costPerCustomer: ratio(cost, customers),
      returnOnCost: ratio(revenue, cost),
    };
  });
}

/** One amount for each of another; NaN where there is none of the other. */
export function ratio(amount: number, each: number): number {
  return each === 0 ? NaN : amount / each;
}
