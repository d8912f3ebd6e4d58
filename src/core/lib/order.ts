/** What has a place in a list that people arrange by hand. */
export interface Ordered {
  readonly id: string;
  readonly order: number;
}

/** Sorts by `order`; equal places are settled by id, so that every machine reads the same list. */
export function byOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The last place there is. */
const LAST = 1e9;

/** A place after everything in the list. */
export function orderAfter(items: readonly Ordered[]): number {
  return Math.min(
    LAST,
    items.reduce((last, item) => Math.max(last, Math.floor(item.order) + 1), 0),
  );
}

/** A place between two others; undefined stands for the open end of the list. */
export function orderBetween(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : Math.max(-LAST, after - 1);
  return after === undefined ? Math.min(LAST, before + 1) : (before + after) / 2;
}
