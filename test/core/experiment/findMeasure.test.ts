import { describe, expect, it } from 'vitest';
import { findMeasure } from '../../../src/core/experiment/findMeasure.ts';

const values = new Map([
  ['run.customers', Float64Array.of(1)],
  ['stages.mql.inflow', Float64Array.of(1)],
]);

describe('a measure that is asked for', () => {
  it('is found by its path, that of the run by its name alone', () => {
    expect(findMeasure({ values }, 'stages.mql.inflow')).toEqual({ path: 'stages.mql.inflow' });
    expect(findMeasure({ values }, 'customers')).toEqual({ path: 'run.customers' });
  });

  it.each([
    ['stages.mql.inflov', 'There is no measure "stages.mql.inflov"; did you mean "stages.mql.inflow"?'],
    [
      'happiness',
      'There is no measure "happiness"; it is a path in the JSON of the measures, like "run.customers" or "stages.mql.inflow".',
    ],
  ])('as "%s" is not there, and a sentence says so', (wanted, problem) => {
    expect(findMeasure({ values }, wanted)).toEqual({ problem });
  });
});
