import type { Plan } from '../../compile/plan.ts';
import { both, hasBit } from '../../criteria/truthTable.ts';
import type { SampleTable } from './sampleTable.ts';

/** How the leads of a sample go on by the ways that are tried by themselves, in their order. All figures are leads. */
export interface WayShares {
  readonly leads: number;
  readonly ways: readonly WayShare[];
  /** Leads that none of the ways takes: they stay, or go on by what people decide. A gate has none. */
  readonly none: number;
}

export interface WayShare {
  readonly transitionId: string;
  readonly isDefault: boolean;
  /** Leads that meet all that the way asks, whatever comes first. */
  readonly met: number;
  /** Leads that take it. */
  readonly takes: number;
  /** Leads that meet at the same time what it and the way in question ask; null: it is that way. */
  readonly shared: number | null;
}

/** The ways out of a stage that open by themselves, in the order in which they are tried. */
export function waysTried(plan: Plan, stageId: string): readonly number[] {
  const stage = plan.stages.find(({ id }) => id === stageId);
  return stage === undefined ? [] : stage.isGate ? stage.gateWays : stage.automaticWays;
}

/** Lets the leads of a stage go on: at its first moment at which a way is open, each takes the first that is. */
export function wayShares(plan: Plan, stageId: string, asked: string, table: SampleTable): WayShares {
  const tried = waysTried(plan, stageId);
  const columns = tried.map((way) => table.column(plan.criteria[plan.ways[way]!.criterion] ?? null).yes);
  const takes = tried.map(() => 0);
  for (let lead = 0; lead < table.leads.length; lead += 1) {
    const taken = firstTaken(columns, table.momentsOf(lead));
    if (taken !== null) takes[taken]! += 1;
  }
  const own = columns[tried.findIndex((way) => plan.ways[way]!.id === asked)];
  const isGate = plan.stages.find(({ id }) => id === stageId)?.isGate === true;
  return {
    leads: table.leads.length,
    none: table.leads.length - takes.reduce((sum, each) => sum + each, 0),
    ways: tried.map((way, place): WayShare => {
      const { id, criterion } = plan.ways[way]!;
      const column = columns[place]!;
      return {
        transitionId: id,
        isDefault: isGate && criterion < 0,
        met: table.count(column),
        takes: takes[place]!,
        shared: id === asked || own === undefined ? null : table.count(both([own], column)),
      };
    }),
  };
}

function firstTaken(columns: readonly Uint32Array[], [from, to]: readonly [number, number]): number | null {
  for (let moment = from; moment < to; moment += 1) {
    const taken = columns.findIndex((column) => hasBit(column, moment));
    if (taken >= 0) return taken;
  }
  return null;
}
