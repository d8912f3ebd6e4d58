import type { Happening } from './happening.ts';

/** What is drawn when a lead leaves a stage. */
export type Outcome = 'advance' | 'back' | 'lose';

/** Where a lead is when it is in none of the twelve stages any more. */
export const WON = -1;
export const LOST = -2;

/** One lead. How it keeps its stage and what moves it is its own business. */
export abstract class Lead {
  /** A place in the network's stages, WON or LOST. */
  stage = 0;
  enteredAt = 0;
  /** The clock of the promise, where the engine keeps it. */
  promise: Happening | null = null;

  /** Leaves the stage; the result is where the lead is now. */
  abstract move(outcome: Outcome): number;
}
