import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapMeasures, measureSeries } from '../../../src/core/experiment/measureSeries.ts';

const result = (replication: number, inflow: number, isCut = false) => ({
  replication,
  measures: { stages: { mql: { name: 'MQL', id: 'stage_mql', inflow, isCut, limit: null } } },
});

describe('the values of measures over replications', () => {
  it('stand by the path of the measure', () => {
    const series = measureSeries([result(1, 10), result(2, NaN, true)]);

    expect(series.replications).toEqual([1, 2]);
    expect(series.values).toEqual(
      new Map([
        ['stages.mql.inflow', Float64Array.of(10, NaN)],
        ['stages.mql.isCut', Float64Array.of(0, 1)],
      ]),
    );
  });

  it('do not depend on the order in which replications are done', () => {
    const results = [1, 2, 3, 4, 5].map((n) => result(n, n * n));
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 5 }), (shuffled) => {
        expect(measureSeries(shuffled)).toEqual(measureSeries(results));
      }),
    );
  });

  it('are no data where a replication does not know the measure', () => {
    const other = { replication: 2, measures: { stages: {}, run: { arrived: 4 } } };
    const { values } = measureSeries([result(1, 10), other]);
    expect(values.get('stages.mql.inflow')).toEqual(Float64Array.of(10, NaN));
    expect(values.get('run.arrived')).toEqual(Float64Array.of(NaN, 4));
  });

  it('need at least one replication', () => {
    expect(() => measureSeries([])).toThrow('make at least one');
  });

  it('are replaced in their places, and the names stay', () => {
    expect(mapMeasures(result(1, 10).measures, (path, value) => `${path} ${value}`)).toEqual({
      stages: {
        mql: {
          name: 'MQL',
          id: 'stage_mql',
          inflow: 'stages.mql.inflow 10',
          isCut: 'stages.mql.isCut false',
          limit: null,
        },
      },
    });
  });
});
