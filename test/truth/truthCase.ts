import type { Blueprint } from '../../src/core/model/blueprint.ts';
import type { Watched } from './watched.ts';

/** Numbers by what they are the numbers of. Times are minutes. */
export type Values = Readonly<Record<string, number>>;

/** How much is simulated: independent replications with the seeds 1, 2, 3 …, each watched for so many minutes. */
export interface Size {
  readonly replications: number;
  readonly minutes: number;
  /** Replications of the wrong copy, where fewer are enough to find it out; 0 where even all would not be. */
  readonly ofWrong?: number;
}

/** A blueprint, and what theory says about it. */
export interface Copy {
  readonly blueprint: Blueprint;
  readonly expected: Values;
  readonly measure: (run: Watched) => Values;
}

/** A blueprint whose numbers theory knows, and a copy of it that is wrong and must be found out. */
export interface TruthCase {
  readonly id: string;
  readonly title: string;
  /** What is wrong in the wrong copy, in words. */
  readonly mistake: string;
  readonly right: Copy;
  /** `expected` is what theory says about the wrong copy: it tells which quantities the mistake moves. */
  readonly wrong: Copy;
  /** Minutes before a run is watched. */
  readonly warmUp: number;
  /** Minutes that a run goes on after it was watched, so that every visit begun then comes to its end. */
  readonly coolDown: number;
  /** Whether a run begins with the stages' stock. */
  readonly stock: boolean;
  /** Quantities whose interval may be twice as wide: rare outcomes, and queues at a utilisation of 0.8. */
  readonly wide: readonly string[];
  readonly full: Size;
  readonly small: Size;
}

/** What a case is made from; `Parameters` are the numbers its theory is about. */
interface Definition<Parameters> extends Partial<Pick<TruthCase, 'coolDown' | 'stock' | 'warmUp' | 'wide'>> {
  readonly id: string;
  readonly title: string;
  readonly parameters: Parameters;
  readonly mistake: { readonly words: string; readonly parameters: Partial<Parameters> };
  readonly expected: (parameters: Parameters) => Values;
  readonly blueprint: (parameters: Parameters) => Blueprint;
  readonly measure: (run: Watched, parameters: Parameters) => Values;
  readonly full: Size;
  readonly small: Size;
}

/** A case: the right copy and the wrong one are made by the same rule from different numbers. */
export function truthCase<Parameters>(definition: Definition<Parameters>): TruthCase {
  const { id, title, mistake, full, small } = definition;
  const copy = (parameters: Parameters): Copy => ({
    blueprint: definition.blueprint(parameters),
    expected: definition.expected(parameters),
    measure: (run) => definition.measure(run, parameters),
  });
  return {
    id,
    title,
    mistake: mistake.words,
    right: copy(definition.parameters),
    wrong: copy({ ...definition.parameters, ...mistake.parameters }),
    warmUp: definition.warmUp ?? 0,
    coolDown: definition.coolDown ?? 0,
    stock: definition.stock ?? false,
    wide: definition.wide ?? [],
    full,
    small,
  };
}
