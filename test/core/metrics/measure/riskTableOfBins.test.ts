import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskTableOfBins } from '../../../../src/core/metrics/measure/riskTableOfBins.ts';
import { binOf, DurationHistogram } from '../../../../src/core/statistics/durationHistogram.ts';
import { riskTableOfHistograms } from '../../../../src/core/statistics/riskTable.ts';

const LONGEST = 100_000;
const BINS = binOf(LONGEST) + 1;

describe('a table of what was counted in bins', () => {
  it('is that of the histograms which count the same', () => {
    const duration = fc.record({
      ms: fc.integer({ min: 0, max: LONGEST }),
      cause: fc.integer({ min: -1, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(duration, { maxLength: 40 }), (durations) => {
        const histograms = [new DurationHistogram(), new DurationHistogram()];
        const causes = [new Uint32Array(BINS), new Uint32Array(BINS)];
        const censored = new Uint32Array(BINS);
        for (const { ms, cause } of durations) {
          histograms[Math.max(0, cause)]!.add(ms, cause >= 0);
          (cause < 0 ? censored : causes[cause]!)[binOf(ms)]! += 1;
        }
        expect(riskTableOfBins(causes, censored)).toEqual(riskTableOfHistograms(histograms));
      }),
      { seed: 1 },
    );
  });
});
