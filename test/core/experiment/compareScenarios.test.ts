import { describe, expect, it } from 'vitest';
import { compareScenarios } from '../../../src/core/experiment/compareScenarios.ts';
import { measureSeries } from '../../../src/core/experiment/measureSeries.ts';

type Row = readonly [replication: number, inflow: number, wait: number];
const series = (rows: readonly Row[], more: object = {}) =>
  measureSeries(
    rows.map(([replication, inflow, wait]) => ({
      replication,
      measures: { mql: { inflow, wait, isCut: false, people: 4 }, ...more },
    })),
  );

const base = series([
  [1, 100, 5],
  [2, 140, 9],
  [3, 90, 7],
  [4, 130, 4],
]);

describe('a scenario compared with the base', () => {
  it('differs by the mean of the differences within the replications', () => {
    const other = series([
      [1, 110, 7],
      [2, 151, 5],
      [3, 99, 4],
      [4, 140, 9],
    ]);
    const { differences, significant, tree } = compareScenarios(base, other);

    // 10, 11, 9, 10: the inflow varies by tens from run to run, the difference by one.
    expect(differences.get('mql.inflow')).toMatchObject({
      difference: { mean: 10, replications: 4 },
      baseMean: 115,
      otherMean: 125,
      excludesZero: true,
    });
    expect(differences.get('mql.inflow')?.varianceReductionShare).toBeGreaterThan(0.99);
    expect(significant).toEqual(['mql.inflow']);
    expect(tree).toMatchObject({ mql: { inflow: { excludesZero: true }, isCut: null } });
  });

  it('pairs replications by their numbers, as far as both have them', () => {
    const other = series([
      [4, 131, 4],
      [1, 101, 5],
      [9, 7, 7],
    ]);
    expect(compareScenarios(base, other).differences.get('mql.inflow')?.difference).toMatchObject({
      mean: 1,
      replications: 2,
    });
  });

  it('leaves out what the base does not measure', () => {
    const other = series([[1, 100, 5]], { review: { inflow: 3 } });
    const { differences, tree } = compareScenarios(base, other);

    expect(differences.has('review.inflow')).toBe(false);
    expect(tree).toMatchObject({ review: { inflow: null } });
  });

  it('puts the surest difference first, what differs without any chance before all', () => {
    const sure = measureSeries(
      [1, 2, 3, 4].map((replication) => ({
        replication,
        measures: { mql: { inflow: [111, 152, 99, 141][replication - 1]!, wait: 1, people: 6 } },
      })),
    );
    expect(compareScenarios(base, sure).significant.slice(0, 2)).toEqual(['mql.people', 'mql.inflow']);
  });

  it('says nothing for sure from one replication', () => {
    expect(compareScenarios(base, series([[1, 900, 900]])).significant).toEqual([]);
  });
});
