import type { LegendEntry } from './legendOf.ts';

/** The colour of every stage by its name among the tokens. */
export function tonesOf(legend: readonly LegendEntry[]): ReadonlyMap<string, string> {
  return new Map(legend.flatMap(({ tone, stageIds }) => stageIds.map((id) => [id, tone] as const)));
}
