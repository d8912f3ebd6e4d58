import { intervalOf, type Interval } from '../statistics/interval.ts';
import { mapMeasures, type MeasureSeries, type TreeOf } from './measureSeries.ts';

/** The measures of an experiment: each with its interval; whether something was so in any replication. */
export type Summary = TreeOf<Interval | boolean>;

/** Every measure's mean over the replications, with its confidence interval (Student's t). */
export function summarise({ tree, values }: MeasureSeries, confidence = 0.95): Summary {
  return mapMeasures(tree, (path, value) => {
    const series = values.get(path)!;
    return typeof value === 'boolean' ? series.includes(1) : intervalOf(series, confidence);
  });
}
