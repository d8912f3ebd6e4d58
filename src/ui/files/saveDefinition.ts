import { showFault } from '../controls/toasts.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';

/** Saves a blueprint to a file, for when all else has failed. */
export function saveDefinition(blueprint: Blueprint): void {
  Promise.all([import('./exporting.ts'), import('../../core/formats/definitionJson.ts')]).then(
    ([{ exportBlueprint }, { definitionJson }]) => void exportBlueprint(blueprint, definitionJson),
    () => showFault('The file could not be written. Leave this page open and try again.'),
  );
}
