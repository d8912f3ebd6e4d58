import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../src/core/compile/plan.ts';
import { intervalOf } from '../../src/core/statistics/interval.ts';
import { bookkeepingFaults } from './bookkeeping.ts';
import type { Copy, Size, TruthCase, Values } from './truthCase.ts';
import { daysOf, watch, type Stretch } from './watched.ts';

const CONFIDENCE = 0.999;

/** What one quantity of a case came to. Relative numbers are parts of the expected value. */
export interface Proof {
  readonly quantity: string;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly relativeHalfWidth: number;
  readonly isInside: boolean;
  /** Whether it may be twice as wide as the others. */
  readonly isWide: boolean;
  /**
   * The same for the wrong copy: the exact value of the right one lies outside its interval, or inside; null
   * where the mistake moves the quantity by less than twice the half-width, and so cannot be seen in it.
   */
  readonly isMistakeOutside: boolean | null;
}

/** Simulates both copies of a case and compares every quantity with theory. */
export function prove(truth: TruthCase, size: Size): Proof[] {
  const right = replicate(truth.right, truth, size.minutes, size.replications);
  const wrong = replicate(truth.wrong, truth, size.minutes, size.ofWrong ?? size.replications);
  return Object.entries(truth.right.expected).map(([quantity, expected]): Proof => {
    const interval = intervalOf(right[quantity]!, CONFIDENCE);
    const mistaken = intervalOf(wrong[quantity]!, CONFIDENCE);
    const moved = Math.abs(truth.wrong.expected[quantity]! - expected);
    return {
      quantity,
      expected,
      low: interval.low,
      high: interval.high,
      relativeHalfWidth: interval.halfWidth / Math.abs(expected),
      isInside: isWithin(expected, interval),
      isWide: truth.wide.includes(quantity),
      isMistakeOutside: moved > 0 && moved >= 2 * mistaken.halfWidth ? !isWithin(expected, mistaken) : null,
    };
  });
}

/** By quantity, the values of the replications with the seeds 1, 2, 3 … */
function replicate(
  { blueprint, measure, expected }: Copy,
  { id, warmUp, coolDown, stock }: TruthCase,
  minutes: number,
  replications: number,
): Record<string, number[]> {
  const stretch: Stretch = { warmUp, minutes, coolDown, stock };
  const plan = planOf(blueprint, stretch);
  const values = Object.fromEntries(Object.keys(expected).map((name): [string, number[]] => [name, []]));
  for (let seed = 1; seed <= replications; seed += 1) {
    const run = watch(plan, seed, stretch);
    const faults = bookkeepingFaults(run);
    if (faults.length > 0) throw new Error(`${id}, seed ${seed}: ${faults.join(' ')}`);
    const measured: Values = measure(run);
    for (const [name, list] of Object.entries(values)) {
      const value = measured[name] ?? NaN;
      // An interval leaves out what is no number; a proof must not.
      if (!Number.isFinite(value)) throw new Error(`${id}, seed ${seed}: ${name} was not measured.`);
      list.push(value);
    }
  }
  return values;
}

function planOf(blueprint: Copy['blueprint'], stretch: Stretch): Plan {
  const { plan, problems } = compileBlueprint(blueprint, Math.ceil(daysOf(stretch)));
  if (plan === null) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  return plan;
}

/** The rounding of sums is forgiven, for quantities that do not vary at all. */
function isWithin(value: number, { low, high }: { readonly low: number; readonly high: number }): boolean {
  const rounding = 1e-9 * Math.abs(value);
  return value >= low - rounding && value <= high + rounding;
}
