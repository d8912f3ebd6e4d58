import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../../src/core/statistics/pairedDifference.ts';
import type { ComparedMeasure } from '../../../src/ui/compare/comparisonRows.ts';
import { comparisonSentences } from '../../../src/ui/compare/comparisonSentences.ts';

const row = (
  path: string,
  unit: ComparedMeasure['unit'],
  base: readonly number[],
  other: readonly number[],
): ComparedMeasure => ({ path, label: path, unit, compared: pairedDifference(base, other) });

const say = (main: readonly ComparedMeasure[], besides: readonly ComparedMeasure[] = [], days = 365) =>
  comparisonSentences('Answer within 4 hours', days, main, besides, 'EUR');

describe('what a comparison means', () => {
  it('begins with the customers that it brings or costs', () => {
    expect(say([row('run.customers', 'count', [100, 110, 120], [112, 125, 135])])).toEqual([
      'Answer within 4 hours brings 14.0 ± 4.3 more customers a year.',
    ]);
    expect(say([row('run.customers', 'count', [112, 125, 135], [100, 110, 120])], [], 90)).toEqual([
      'Answer within 4 hours costs 14.0 ± 4.3 customers in 90 days.',
    ]);
  });

  it('says so where chance may be all of it', () => {
    const [sentence] = say([row('run.customers', 'count', [100, 110, 120], [90, 130, 118])]);
    expect(sentence).toMatch(/^Answer within 4 hours: no difference in customers can be told from chance/);
  });

  it('goes on with money, and with what differs most surely', () => {
    const sentences = say(
      [
        row('run.customers', 'count', [100, 110], [112, 122.1]),
        row('run.revenue', 'money', [1e6, 1.1e6], [1.2e6, 1.301e6]),
        row('run.cost', 'money', [5e5, 5.1e5], [4.9e5, 5.001e5]),
      ],
      [row('MQL: SLA missed', 'share', [0.3, 0.31], [0.1, 0.111])],
    );
    expect(sentences[1]).toMatch(
      /^That is €[\d.]+ ± [\d.]+K more revenue, and €[\d.,]+ ± \d+ less in cost\.$/,
    );
    expect(sentences[2]).toBe('MQL: SLA missed goes from 30.5 % to 10.6 %.');
  });
});
