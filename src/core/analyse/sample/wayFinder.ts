import type { Plan, PlanWay } from '../../compile/plan.ts';

/** The ways out of every stage and its groups, innermost first, and how far each stage is from where one wants to be. */
export interface WayFinder {
  /** How many ways it takes from a stage to one of the wanted; Infinity: it cannot be reached. */
  readonly distance: readonly number[];
  /** Where a way puts a lead down. */
  endOf(way: number): number;
  isWanted(stage: number): boolean;
  /** Places of the ways by which one comes nearer. */
  nearer(stage: number): readonly number[];
}

/** Finds the way to the wanted stages: along progress where that leads there, otherwise along any way but a referral. */
export function findWays(plan: Plan, wanted: ReadonlySet<number>): WayFinder {
  const lineages = plan.stages.map((_, place) => lineageOf(plan, place));
  const isWanted = (stage: number) => lineages[stage]!.some((place) => wanted.has(place));
  const endOf = (way: number) => plan.ways[way]!.enters.at(-1) ?? plan.ways[way]!.to;
  const out = plan.stages.map((_, stage) =>
    lineages[stage]!.flatMap((from) =>
      plan.ways.flatMap((way, place) => (way.from === from && way.trigger !== 'referral' ? [place] : [])),
    ),
  );
  const entries = plan.sources.map(({ enters, entryStage }) => enters.at(-1) ?? entryStage);
  const forward = distances((way) => way.kind === 'advance' || way.kind === 'win');
  const isFound = entries.some((stage) => Number.isFinite(forward[stage]!));
  const distance = isFound ? forward : distances(() => true);

  function distances(counts: (way: PlanWay) => boolean): number[] {
    const found = plan.stages.map((_, stage) => (isWanted(stage) ? 0 : Infinity));
    for (let changed = true; changed;) {
      changed = false;
      for (const [stage, ways] of out.entries()) {
        const next = Math.min(
          ...ways.filter((way) => counts(plan.ways[way]!)).map((way) => found[endOf(way)]! + 1),
        );
        if (next < found[stage]!) {
          found[stage] = next;
          changed = true;
        }
      }
    }
    return found;
  }

  return {
    distance,
    endOf,
    isWanted,
    nearer: (stage) => out[stage]!.filter((way) => distance[endOf(way)]! < distance[stage]!),
  };
}

/** A stage and the groups around it, innermost first. */
export function lineageOf({ stages }: Plan, place: number): number[] {
  const lineage: number[] = [];
  for (let at = place; at >= 0; at = stages[at]!.parent) lineage.push(at);
  return lineage;
}
