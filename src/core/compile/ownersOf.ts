import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { indexOf } from './indexOf.ts';
import { ancestorsOf, type StageTree } from './stageTree.ts';

/** The team that owns each stage: its own responsible team, else that of the nearest group around it. */
export function ownersOf(blueprint: Blueprint, tree: StageTree): number[] {
  const teams = indexOf(recordsOf(blueprint, 'team'));
  const own = (stage: Stage) => teams.get(stage.responsibleTeamId ?? '') ?? -1;
  return tree.stages.map((stage, place) => {
    const found = [place, ...ancestorsOf(tree.parent, place)].map((of) => own(tree.stages[of]!));
    return found.find((team) => team >= 0) ?? own(stage);
  });
}
