import fc from 'fast-check';
import { levels, type Level } from '../../../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../../../src/core/compile/compileBlueprint.ts';
import { MS_PER } from '../../../../src/core/criteria/criterion.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { runOf, type TestRun } from '../runs.ts';
import { chances } from './chance.ts';
import { randomBlueprint } from './randomBlueprint.ts';

/** How a random run is made, and of what. */
export interface RandomRun {
  readonly blueprint: Blueprint;
  readonly level: Level;
  readonly stock: boolean;
  readonly seed: number;
}

const DAYS = 40;
export const RANDOM_RUN_MS = DAYS * MS_PER.days;

/** Blueprints of any kind, at any level, with stock or without; most of them take in all that is said. */
export const randomRuns: fc.Arbitrary<RandomRun> = fc
  .record({
    blueprint: chances.map(randomBlueprint),
    level: fc.constantFrom<Level>('calendars', 'calendars', 'calendars', ...levels),
    stock: fc.boolean(),
    seed: fc.nat(),
  })
  .map((random) => ({
    ...random,
    // A whole blueprint is too long to be read; seed and path find it again.
    [fc.toStringMethod]: () =>
      `level ${random.level}, stock ${random.stock}, seed ${random.seed}, a random blueprint`,
  }));

/** The run of so many leads, besides the stock; null where the blueprint has no plan. */
export function makeRun(random: RandomRun, leads: number): TestRun | null {
  const { blueprint, level, stock, seed } = random;
  if (compileBlueprint(blueprint, DAYS).plan === null) return null;
  return runOf(blueprint, { leads, days: DAYS, level, stock, seed });
}
