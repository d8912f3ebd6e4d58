import type { Point } from '../../../core/model/placement.ts';

/** Where a way is drawn. */
export interface Route {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
  readonly length: number;
  /** Just beside the two cards, where an end can be taken hold of. */
  readonly grips: { readonly start: Point; readonly end: Point };
  /** The middle of what the way shares with no other, and its direction there in degrees. */
  readonly middle: Point & { readonly angle: number };
  /** A place nearer to the start, for what must not stand under the label. */
  readonly quarter: Point & { readonly angle: number };
  /** Where its label is: the middle of it, or the middle of its lower edge where the way is level. */
  readonly label: Point;
  /** Whether the way is a level line of the spine: its label stands above it then. */
  readonly isLevel: boolean;
  /** How wide its label may be before it takes another line. */
  readonly room: number;
}

/** Whether two routes are drawn alike. */
export function sameRoute(a: Route, b: Route): boolean {
  return (
    a === b ||
    (a.path === b.path &&
      a.label.x === b.label.x &&
      a.label.y === b.label.y &&
      a.room === b.room &&
      a.isLevel === b.isLevel)
  );
}
