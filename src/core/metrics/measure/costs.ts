import type { Plan } from '../../compile/plan.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { findRecord } from '../../model/queries.ts';

/** What things cost, in the blueprint's currency, by their places in the plan: no run depends on it. */
export interface Costs {
  readonly stagePerLead: readonly number[];
  readonly teamPerHour: readonly number[];
  readonly sourcePerLead: readonly number[];
  readonly sourcePerMonth: readonly number[];
}

/** The costs that a blueprint says for the stages, teams and sources of its plan. */
export function costsOf(blueprint: Blueprint, { stages, teams, sources }: Plan): Costs {
  return {
    stagePerLead: stages.map(({ id }) => findRecord(blueprint, 'stage', id)?.costPerLead ?? 0),
    teamPerHour: teams.map(({ id }) => findRecord(blueprint, 'team', id)?.costPerHour ?? 0),
    sourcePerLead: sources.map(({ id }) => findRecord(blueprint, 'source', id)?.costPerLead ?? 0),
    sourcePerMonth: sources.map(({ id }) => findRecord(blueprint, 'source', id)?.costPerMonth ?? 0),
  };
}
