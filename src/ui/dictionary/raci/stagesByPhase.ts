import type { Blueprint } from '../../../core/model/blueprint.ts';
import { recordsOf, subStages } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';

/** Stages of one phase, in the order of the list; sub-stages follow their group. */
export interface StageBand {
  readonly id: string;
  readonly name: string;
  readonly stages: readonly Stage[];
}

/** All stages under their phases; those of no phase come last, without a heading where there are no phases. */
export function stagesByPhase(blueprint: Blueprint): readonly StageBand[] {
  const phases = recordsOf(blueprint, 'phase');
  const top = recordsOf(blueprint, 'stage').filter(({ parentId }) => parentId === null);
  const withSubs = (stage: Stage): Stage[] => [stage, ...subStages(blueprint, stage.id).flatMap(withSubs)];
  const bands = phases.map(({ id, name }) => ({
    id,
    name,
    stages: top.filter(({ phaseId }) => phaseId === id).flatMap(withSubs),
  }));
  const rest = top.filter(({ phaseId }) => !phases.some(({ id }) => id === phaseId)).flatMap(withSubs);
  return [...bands, { id: 'none', name: phases.length > 0 ? 'No phase' : '', stages: rest }].filter(
    ({ stages }) => stages.length > 0,
  );
}
