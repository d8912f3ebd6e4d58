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
  const money = (['revenue', 'cost'] as const).flatMap((measure) => {
    const row = of(`run.${measure}`);
    if (row === undefined || !row.compared.excludesZero) return [];
    const direction = row.compared.difference.mean > 0 ? 'more' : 'less';
    return [`${unsigned(row, currency)} ${direction} ${measure === 'cost' ? 'in cost' : measure}`];
  });
  if (money.length > 0) sentences.push(`That is ${money.join(', and ')}.`);
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
