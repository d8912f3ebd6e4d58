import { describe, expect, it } from 'vitest';
import { measureSeries } from '../../../src/core/experiment/measureSeries.ts';
import { summarise } from '../../../src/core/experiment/summarise.ts';
import type { Interval } from '../../../src/core/statistics/interval.ts';

const runs = (values: readonly number[]) =>
  measureSeries(
    values.map((inflow, place) => ({
      replication: place + 1,
      measures: { mql: { name: 'MQL', inflow, isCut: place === 1 } },
    })),
  );

describe('the summary of replications', () => {
  it('gives every measure its mean and interval, and says what was so at all', () => {
    expect(summarise(runs([8, 10, 12]))).toMatchObject({
      mql: {
        name: 'MQL',
        // t(0.975, 2) = 4.302653, times a standard error of 2/√3.
        inflow: { mean: 10, halfWidth: expect.closeTo(4.968_275, 5), replications: 3, leftOut: 0 },
        isCut: true,
      },
    });
  });

  it('leaves out replications without data, and says so', () => {
    expect(summarise(runs([8, NaN, 12]))).toMatchObject({
      mql: { inflow: { mean: 10, replications: 2, leftOut: 1 } },
    });
  });

  it('knows no interval of one replication', () => {
    expect(summarise(runs([8]))).toMatchObject({ mql: { inflow: { mean: 8, halfWidth: Infinity } } });
  });

  it('is wider at a higher confidence', () => {
    const width = (confidence: number) => {
      const { mql } = summarise(runs([8, 10, 12]), confidence);
      return (mql as unknown as { inflow: Interval }).inflow.halfWidth;
    };
    expect(width(0.999)).toBeGreaterThan(width(0.95));
  });
});
