import type { ScenarioComparison } from '../core/experiment/compareScenarios.ts';
import type { TreeOf } from '../core/experiment/measureSeries.ts';
import type { Json, JsonObject } from '../core/lib/json.ts';
import type { PairedDifference } from '../core/statistics/pairedDifference.ts';
import { finite, intervalJson } from './measureJson.ts';

/** The differences of a scenario from the base, by name, and the paths of those that are significant. */
export function comparisonJson({ tree, significant }: ScenarioComparison): JsonObject {
  return { differences: treeJson(tree), significant };
}

function treeJson(tree: TreeOf<PairedDifference | null>): JsonObject {
  return Object.fromEntries(Object.entries(tree).map(([name, node]) => [name, nodeJson(node)]));
}

function nodeJson(node: TreeOf<PairedDifference | null> | PairedDifference | string | null): Json {
  if (typeof node !== 'object' || node === null) return node;
  if (!isDifference(node)) return treeJson(node);
  return {
    ...intervalJson(node.difference),
    isSignificant: node.excludesZero,
    correlation: finite(node.correlation),
    varianceReductionShare: finite(node.varianceReductionShare),
  };
}

/** A tree has no yes or no of its own. */
function isDifference(node: object): node is PairedDifference {
  return 'excludesZero' in node && typeof node.excludesZero === 'boolean';
}
