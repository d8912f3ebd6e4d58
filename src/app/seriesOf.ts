import { measureSeries, type MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { SimulationResult } from './simulating.ts';

/** The replications that were made to their end, put together; null where there is none. */
export function seriesOf(results: readonly (SimulationResult | null)[]): MeasureSeries | null {
  const made = results.flatMap((result, place) =>
    result === null || result.cancelled ? [] : [{ replication: place + 1, measures: result.tree }],
  );
  return made.length === 0 ? null : measureSeries(made);
}
