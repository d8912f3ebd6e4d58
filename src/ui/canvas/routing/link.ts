import type { Rect } from '../geometry.ts';
import type { Side } from './curve.ts';

/** A way to be drawn. */
export interface Link {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** Off the success path: it keeps out of the way of the spine. */
  readonly isQuiet: boolean;
  /** A referral goes round above, back to where leads begin. */
  readonly goesOver: boolean;
}

/** A way with the room that the words on it take; null: it has none. */
export interface LabelledLink extends Link {
  readonly label: { readonly width: number; readonly height: number } | null;
}

/** A link with the two cards it joins. */
export interface JoinedLink {
  readonly link: LabelledLink;
  readonly from: Rect;
  readonly to: Rect;
}

/** A sweep from one side to another. */
export interface Sweep {
  readonly shape: 'sweep';
  readonly fromSide: Side;
  readonly toSide: Side;
}

/**
 * Level and upright stretches by turns. `lines` are their places: a level stretch's height, an upright one's
 * distance from the left; the first leaves `fromSide`, the last arrives at `toSide`.
 */
export interface Angular {
  readonly shape: 'angular';
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly lines: readonly number[];
}

/** A way from a stage back to itself. */
export interface Loop {
  readonly shape: 'loop';
  readonly fromSide: 'right';
  readonly toSide: 'top';
}

/** How a way goes, before it is moved aside for others that go the same way. */
export type Course = Sweep | Angular | Loop;

/** Whether ways leave a side level, and not upright. */
export function isLevelSide(side: Side): boolean {
  return side === 'left' || side === 'right';
}
