import type { Sampler } from '../lib/distributions.ts';
import type { Settings } from '../model/records/frame.ts';
import { compileDistribution } from './compileTimes.ts';

/** A deal's value is lognormal about its mean; of one value only where no spread is given. */
export function compileDealValue({ mean, standardDeviation }: Settings['dealValue']): Sampler | null {
  if (mean <= 0) return null;
  return compileDistribution(
    standardDeviation <= 0
      ? { kind: 'constant', value: mean }
      : { kind: 'lognormal', mean, standardDeviation },
  );
}
