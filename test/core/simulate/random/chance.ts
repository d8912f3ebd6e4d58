import fc from 'fast-check';

/** What a random blueprint is made from: choices that fast-check draws and can draw again. */
export interface Chance {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** True in so many per cent of all cases. */
  maybe(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** Choices for a property: `fc.property(chances, (chance) => …)`. */
export const chances: fc.Arbitrary<Chance> = fc.gen().map((draw) => {
  const between = (least: number, most: number): number => draw(fc.integer, { min: least, max: most });
  return {
    between,
    maybe: (percent) => between(0, 99) < percent,
    pick: (list) => list[between(0, list.length - 1)]!,
  };
});
