import { requireConfidence } from './confidence.ts';
import { halfWidthOf } from './interval.ts';

/** What a few replications have shown; an `Interval` is one. */
export interface Pilot {
  readonly mean: number;
  readonly standardDeviation: number;
}

/** The half-width that is wanted: in the measure's own unit, or as a share of the mean (0.05 for ± 5 %). */
export type Precision = { readonly halfWidth: number } | { readonly halfWidthShare: number };

/** A number of replications in all, the pilot's among them, or a sentence on why none can be told. */
export type NeededReplications = { readonly replications: number } | { readonly cannotTell: string };

/** More than anybody will run; above it a number would only look like an answer. */
const MOST = 1e9;

/**
 * The least number of replications with which the half-width of the interval is expected to be as small as
 * wanted: the smallest i ≥ 2 with t(i − 1) · S / √i ≤ h (Law, Simulation Modeling and Analysis, 5th ed. 2015,
 * 9.4.1, where i starts at the pilot's number: this one also tells that fewer would have done). Who wants the
 * error against the *true* mean to be at most a share γ asks for the half-width share γ / (1 + γ) (ibid.).
 * Throws a RangeError where the precision is not above 0, or the confidence not between 0 and 1.
 */
export function neededReplications(
  pilot: Pilot,
  precision: Precision,
  confidence = 0.95,
): NeededReplications {
  requireConfidence(confidence);
  const { standardDeviation } = pilot;
  const wanted = wantedHalfWidth(pilot, precision);
  if (!Number.isFinite(pilot.mean) || !Number.isFinite(standardDeviation)) {
    return { cannotTell: 'Fewer than two replications have a value to go by: run a few first.' };
  }
  if (wanted === 0) {
    return { cannotTell: 'The mean is 0, and no half-width is a share of it: ask for a number instead.' };
  }
  const isEnough = (count: number) => halfWidthOf(standardDeviation, count, confidence) <= wanted;
  let enough = 2;
  while (!isEnough(enough)) {
    if (enough >= MOST) {
      return { cannotTell: 'More than a thousand million replications are needed: ask for less precision.' };
    }
    enough *= 2;
  }
  let tooFew = enough === 2 ? 1 : enough / 2;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return { replications: enough };
}

function wantedHalfWidth({ mean }: Pilot, precision: Precision): number {
  const asked = 'halfWidth' in precision ? precision.halfWidth : precision.halfWidthShare;
  if (!(asked > 0)) {
    throw new RangeError(
      `The half-width that is wanted is ${asked}, but must be above 0: give a small number.`,
    );
  }
  return 'halfWidth' in precision ? asked : asked * Math.abs(mean);
}
