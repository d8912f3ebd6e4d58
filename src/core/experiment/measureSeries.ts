import type { MeasureTree } from './measureTree.ts';

/** The measures of one replication; replications are counted from 1. */
export interface ReplicationResult {
  readonly replication: number;
  readonly measures: MeasureTree;
}

/** All that the replications of one plan have measured. */
export interface MeasureSeries {
  /** The names, and what is no measure. */
  readonly tree: MeasureTree;
  /** The replications there are, in rising order. */
  readonly replications: readonly number[];
  /**
   * By the path of a measure ("stages.mql.inflow"), its value in each of them: NaN where there was no data, 1 and 0
   * for true and false.
   */
  readonly values: ReadonlyMap<string, Float64Array>;
}

/** Puts the replications of one plan together; the order in which they come does not count. There is at least one. */
export function measureSeries(results: readonly ReplicationResult[]): MeasureSeries {
  const sorted = results.toSorted((a, b) => a.replication - b.replication);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('No replication has been made: make at least one.');
  const values = new Map<string, Float64Array>();
  sorted.forEach(({ measures }, place) => {
    for (const [path, value] of numbersIn(measures)) {
      const series = values.get(path) ?? new Float64Array(sorted.length).fill(NaN);
      values.set(path, series);
      series[place] = Number(value);
    }
  });
  return { tree: first.measures, replications: sorted.map(({ replication }) => replication), values };
}

/** A tree of the same names with something else in the place of each measure. */
export type TreeOf<Leaf> = { readonly [name: string]: TreeOf<Leaf> | Leaf | string | null };

/** The tree with every number and every yes or no replaced. */
export function mapMeasures<Leaf>(
  tree: MeasureTree,
  leafOf: (path: string, value: number | boolean) => Leaf,
  prefix = '',
): TreeOf<Leaf> {
  const entries = Object.entries(tree).map(([name, value]) => {
    if (typeof value === 'number' || typeof value === 'boolean') return [name, leafOf(prefix + name, value)];
    if (typeof value === 'string' || value === null) return [name, value];
    return [name, mapMeasures(value, leafOf, `${prefix}${name}.`)];
  });
  return Object.fromEntries(entries) as TreeOf<Leaf>;
}

function numbersIn(tree: MeasureTree): [string, number | boolean][] {
  const found: [string, number | boolean][] = [];
  mapMeasures(tree, (path, value) => found.push([path, value]));
  return found;
}
