import type { Interval } from '../core/statistics/interval.ts';
import { summarise, type Summary } from '../core/experiment/summarise.ts';
import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { Json, JsonObject } from '../core/lib/json.ts';

/** Every measure with its interval, by name; null where there is no data, or no interval of one replication. */
export function measureJson(series: MeasureSeries, confidence: number): JsonObject {
  return treeJson(summarise(series, confidence));
}

/** A mean and its interval. What cannot be told is null. */
export function intervalJson({ mean, halfWidth, low, high, replications }: Interval): JsonObject {
  // A single value stands as it was measured; a mean has no use for the crumbs of its arithmetic.
  const said = replications === 1 ? finite : (value: number) => finite(Number(value.toPrecision(12)));
  return {
    mean: said(mean),
    halfWidth: said(halfWidth),
    low: said(low),
    high: said(high),
    replications,
  };
}

/** The number, or null where JSON has no word for it. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function treeJson(tree: Summary): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, nodeJson(value)]));
}

function nodeJson(node: Summary[string]): Json {
  if (typeof node !== 'object' || node === null) return node;
  return isInterval(node) ? intervalJson(node) : treeJson(node);
}

/** A tree of measures has no numbers of its own. */
function isInterval(node: Summary | Interval): node is Interval {
  return typeof node['mean' as keyof typeof node] === 'number';
}
