import type { Criterion } from '../../core/criteria/criterion.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { FieldPath } from '../../core/model/changes.ts';
import { transitionLabel } from '../../core/model/names.ts';
import { recordsOf } from '../../core/model/queries.ts';

/** A place where criteria stand or could stand. */
export interface CriteriaPlace {
  readonly recordId: string;
  readonly path: FieldPath;
  /** Words for where: "to enter MQL". */
  readonly label: string;
  readonly group: string;
  readonly criterion: Criterion | null;
}

/** Every stage's criteria to enter and to leave, and every transition's. */
export function criteriaPlaces(blueprint: Blueprint): CriteriaPlace[] {
  const stages = recordsOf(blueprint, 'stage').flatMap(({ id, name, enterCriteria, leaveCriteria }) => [
    { recordId: id, path: ['enterCriteria'], label: `to enter ${name}`, criterion: enterCriteria },
    { recordId: id, path: ['leaveCriteria'], label: `to leave ${name}`, criterion: leaveCriteria },
  ]);
  const transitions = recordsOf(blueprint, 'transition').map((transition) => ({
    recordId: transition.id,
    path: ['criteria'],
    label: transitionLabel(blueprint, transition),
    criterion: transition.criteria,
  }));
  return [
    ...stages.map((place) => ({ ...place, group: 'Stages' })),
    ...transitions.map((place) => ({ ...place, group: 'Transitions' })),
  ];
}
