import { sayInterval } from '../simulate/sayFigure.ts';
import type { ComparedMeasure } from './comparisonRows.ts';

/** What a comparison means, in a few sentences: customers first, then money and time, then where it comes from. */
export function comparisonSentences(
  scenario: string,
  days: number,
  main: readonly ComparedMeasure[],
  besides: readonly ComparedMeasure[],
  currency: string,
): string[] {
  const of = (path: string) => main.find((row) => row.path === path);
  const span = days === 365 || days === 366 ? 'a year' : `in ${days.toLocaleString('en')} days`;
  const sentences: string[] = [];
  const customers = of('run.customers');
  if (customers !== undefined) {
    const { difference, excludesZero } = customers.compared;
    const figure = unsigned(customers, currency);
    sentences.push(
      !excludesZero
        ? `${scenario}: no difference in customers can be told from chance (${sayInterval(difference, 'count', currency, true)} ${span}).`
        : `${scenario} ${difference.mean > 0 ? 'brings' : 'costs'} ${figure} ${difference.mean > 0 ? 'more ' : ''}customers ${span}.`,
    );
  }
  const revenue = of('run.revenue');
  const cost = of('run.cost');
  for (const [row, more, less] of [
    [revenue, 'more revenue', 'less revenue'],
    [cost, 'more in cost', 'less in cost'],
  ] as const) {
    if (row === undefined || !row.compared.excludesZero) continue;
    sentences.push(`That is ${unsigned(row, currency)} ${row.compared.difference.mean > 0 ? more : less}.`);
  }
  const surest = besides.find(({ unit }) => unit === 'share' || unit === 'duration');
  if (surest !== undefined) {
    const { baseMean, otherMean } = surest.compared;
    const say = (mean: number) => sayInterval({ mean, halfWidth: NaN }, surest.unit, currency);
    sentences.push(`${surest.label} goes from ${say(baseMean)} to ${say(otherMean)}.`);
  }
  return sentences;
}

function unsigned({ compared: { difference }, unit }: ComparedMeasure, currency: string): string {
  return sayInterval({ ...difference, mean: Math.abs(difference.mean) }, unit, currency);
}
