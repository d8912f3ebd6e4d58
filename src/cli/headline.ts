import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import { intervalOf } from '../core/statistics/interval.ts';
import { inHumanUnits } from './humanUnits.ts';
import { intervalWords } from './intervalWords.ts';
import { unitOf } from './measureWords.ts';
import type { ExperimentSettings } from './runOptions.ts';

const DAY_MS = 86_400_000;

/** What was run and what came of it, in a sentence or two. */
export function headline(series: MeasureSeries, settings: ExperimentSettings): string {
  const { replications, confidence } = settings;
  const meanOf = (measure: string) => intervalOf(series.values.get(`run.${measure}`)!, confidence);
  const said = (measure: string) => intervalWords(meanOf(measure), unitOf(measure));
  const leads = `${said('arrived')} ${replications === 1 && meanOf('arrived').mean === 1 ? 'lead' : 'leads'}`;
  const made =
    replications === 1
      ? `${leads} in ${daysWords(settings.days)} (${circumstances(settings)})`
      : `${inHumanUnits(replications, 'count')} runs of ${daysWords(settings.days)} (${circumstances(settings)}): ${leads}`;
  const customers =
    meanOf('customers').mean === 0
      ? 'no customers.'
      : `${said('customers')} customers (${said('customerShare')}), each in ${said('medianTimeToCustomerMs')} (median).`;
  const meaning =
    replications === 1 ? '' : `\n± is the ${Number((confidence * 100).toFixed(3))} % interval of the mean.`;
  return `${made}, ${customers}${meaning}`;
}

function daysWords(days: number): string {
  return `${inHumanUnits(days, 'count')} ${days === 1 ? 'day' : 'days'}`;
}

function circumstances({ seed, level, stock, warmUpDays }: ExperimentSettings): string {
  return [
    `seed ${seed}`,
    ...(level === 'calendars' ? [] : [`level ${level}`]),
    ...(stock ? ['with stock'] : []),
    ...(warmUpDays === 0 ? [] : [`the first ${inHumanUnits(warmUpDays * DAY_MS, 'duration')} not measured`]),
  ].join(', ');
}
