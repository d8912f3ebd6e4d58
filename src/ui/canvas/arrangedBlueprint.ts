import { arrangeStages } from '../../core/commands/arrangeCommands.ts';
import { applyChanges } from '../../core/model/changes.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { newId } from '../hooks/newId.ts';
import { tidyPositions } from './tidyPositions.ts';

/** The blueprint laid out for a screen of the given proportions; as it was where that cannot be done. */
export async function arrangedBlueprint(blueprint: Blueprint, aspect: number): Promise<Blueprint> {
  try {
    const { rankWithDagre } = await import('./rankWithDagre.ts');
    const positions = tidyPositions(blueprint, aspect, rankWithDagre);
    return applyChanges(blueprint, arrangeStages.plan(blueprint, { positions }, { newId }));
  } catch {
    return blueprint;
  }
}
