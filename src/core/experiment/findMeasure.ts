import { nearestWord } from '../lib/nearestWord.ts';
import type { MeasureSeries } from './measureSeries.ts';

/** The path of a measure that was named, or a sentence that says why there is none. */
export type FoundMeasure = { readonly path: string } | { readonly problem: string };

/** The measure of that path ("stages.mql.inflow"); "run." may be left out. */
export function findMeasure({ values }: Pick<MeasureSeries, 'values'>, wanted: string): FoundMeasure {
  const path = [wanted, `run.${wanted}`].find((each) => values.has(each));
  if (path !== undefined) return { path };
  const near = nearestWord(wanted, [...values.keys()]);
  const hint =
    near === undefined
      ? 'it is a path in the JSON of the measures, like "run.customers" or "stages.mql.inflow".'
      : `did you mean "${near}"?`;
  return { problem: `There is no measure "${wanted}"; ${hint}` };
}
