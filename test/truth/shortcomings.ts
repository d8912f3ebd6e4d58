import type { Proven } from './truthTable.ts';

/** What a proof must reach: the widest relative half-width, and that of quantities that may be wide. */
export interface Demands {
  readonly halfWidth: number;
  readonly wideHalfWidth: number;
  /** Whether the wrong copy must be found out by a quantity of each case. */
  readonly findsMistakes: boolean;
}

/** The full size. */
export const FULL_DEMANDS: Demands = { halfWidth: 0.01, wideHalfWidth: 0.02, findsMistakes: true };

/** The small size: it is quick, and so it knows less, and least about what is rare. */
export const SMALL_DEMANDS: Demands = { halfWidth: 0.05, wideHalfWidth: 0.25, findsMistakes: false };

/** What is wanting in a case's proofs, in sentences; none where theory and simulation agree. */
export function shortcomings({ truth, proofs }: Proven, demands: Demands): string[] {
  const found = proofs.flatMap(({ quantity, expected, low, high, relativeHalfWidth, ...proof }) => {
    const limit = proof.isWide ? demands.wideHalfWidth : demands.halfWidth;
    const name = `${truth.id}: ${quantity}`;
    return [
      ...(proof.isInside ? [] : [`${name} should be ${expected}, but came to ${low} … ${high}.`]),
      ...(relativeHalfWidth <= limit
        ? []
        : [`${name} is known to ± ${(100 * relativeHalfWidth).toFixed(2)} % only.`]),
      ...(proof.isMistakeOutside === false
        ? [`${name} is as it should be although something is wrong (${truth.mistake}).`]
        : []),
    ];
  });
  const isFound = proofs.some(({ isMistakeOutside }) => isMistakeOutside);
  return isFound || !demands.findsMistakes ? found : [...found, `${truth.id}: nothing shows the mistake.`];
}
