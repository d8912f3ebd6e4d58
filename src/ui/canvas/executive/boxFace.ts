import { answersOf } from '../../../core/compile/stageCard.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord, subStages } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { stageKindOf } from '../../../core/stage-kinds/registry.ts';
import { promiseOf } from '../cardFace.ts';
import type { ExecutiveBox } from './successBoxes.ts';

/** A stage of a box in one short word. */
export interface BoxStage {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly shape: string;
  /** How many sub-stages it holds. */
  readonly holds: number;
}

/** A team and the part of a box it owns. */
export interface BoxTeam {
  readonly name: string;
  /** Its abbreviation, where there is little room. */
  readonly short: string;
  readonly colour: number | null;
  readonly stages: number;
}

/** Everything a box shows of the design. */
export interface BoxFace {
  readonly stages: readonly BoxStage[];
  readonly teams: readonly BoxTeam[];
  /** Promises of time by stage: "MQL within 4 business h". */
  readonly promises: readonly { readonly stage: string; readonly words: string }[];
  readonly answered: number;
  readonly asked: number;
}

/** What a box shows. */
export function boxFace(blueprint: Blueprint, { stages }: ExecutiveBox): BoxFace {
  const cards = withSubStages(blueprint, stages).map((stage) => answersOf(stage, blueprint));
  return {
    stages: stages.map((stage) => ({
      id: stage.id,
      label: shortLabel(stage),
      name: stage.name,
      shape: stageKindOf(stage).appearance.shape,
      holds: stageKindOf(stage).hasSubStages ? subStages(blueprint, stage.id).length : 0,
    })),
    teams: teamsOf(blueprint, stages),
    promises: stages.flatMap((stage) => {
      const words = promiseOf(stage);
      return words === '' ? [] : [{ stage: shortLabel(stage), words }];
    }),
    answered: cards.reduce((sum, { answered }) => sum + answered.length, 0),
    asked: cards.reduce((sum, { asked }) => sum + asked.length, 0),
  };
}

/** Teams by how many stages they own, and last those that nobody owns. */
function teamsOf(blueprint: Blueprint, stages: readonly Stage[]): readonly BoxTeam[] {
  const counts = new Map<string | null, number>();
  for (const { responsibleTeamId } of stages) {
    const id = findRecord(blueprint, 'team', responsibleTeamId)?.id ?? null;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => Number(a === null) - Number(b === null) || n - m)
    .map(([id, count]) => {
      const team = findRecord(blueprint, 'team', id);
      const name = team?.name ?? 'no owner yet';
      const short = team === undefined || team.abbreviation === '' ? name : team.abbreviation;
      return { name, short, colour: team?.colour ?? null, stages: count };
    });
}

function withSubStages(blueprint: Blueprint, stages: readonly Stage[]): readonly Stage[] {
  const all = new Set(stages);
  for (const stage of all) for (const sub of subStages(blueprint, stage.id)) all.add(sub);
  return [...all];
}

function shortLabel({ name, abbreviation }: Stage): string {
  return abbreviation !== '' && name.length > 12 ? abbreviation : name;
}
