import type { Source } from '../model/records/data.ts';

/** What a lead source comes to in a year. */
export interface SourceFigures {
  readonly leadsPerYear: number;
  /** January to December, as far as it is given by months or follows from a steady rate. */
  readonly leadsByMonth: readonly number[];
  readonly costPerYear: number;
  /** All that a lead costs, its part of the monthly cost included; null where no lead comes. */
  readonly costPerLead: number | null;
}

const perYear = { hour: 8_760, day: 365, week: 365 / 7, year: 1 } as const;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many leads a source brings in a year of 365 days, and what they cost. */
export function sourceFigures({ arrivals: { volume }, costPerLead, costPerMonth }: Source): SourceFigures {
  const leadsPerYear =
    volume.kind === 'monthly'
      ? volume.leads.reduce((sum, leads) => sum + leads, 0)
      : volume.leads * perYear[volume.per];
  const leadsByMonth =
    volume.kind === 'monthly' ? volume.leads : monthDays.map((days) => (leadsPerYear * days) / 365);
  const costPerYear = leadsPerYear * costPerLead + 12 * costPerMonth;
  return {
    leadsPerYear,
    leadsByMonth,
    costPerYear,
    costPerLead: leadsPerYear > 0 ? costPerYear / leadsPerYear : null,
  };
}
