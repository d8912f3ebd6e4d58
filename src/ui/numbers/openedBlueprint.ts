import type { History } from '../../core/commands/history.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { applyChanges, invertChanges } from '../../core/model/changes.ts';

/** The blueprint as it was before everything that can be taken back. */
export function openedBlueprint({ blueprint, past }: History): Blueprint {
  return applyChanges(blueprint, invertChanges(past.flatMap(({ changes }) => changes)));
}
