import type { Template } from '../../core/templates/template.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { arrangedBlueprint } from '../canvas/arrangedBlueprint.ts';

/** The templates; they are large, so they come only when somebody is about to choose one. */
export async function loadTemplates(): Promise<readonly Template[]> {
  const { templates } = await import('../../core/templates/registry.ts');
  return templates.all;
}

/** The template that opens by itself on a first visit. */
export const DEFAULT_TEMPLATE = 'rawLeadToEvangelist';

/** A template's blueprint, laid out so that it reads well on the screen it is made on. */
export function buildForScreen(template: Template): Promise<Blueprint> {
  return arrangedBlueprint(
    template.build(),
    Math.max(0.8, (innerWidth - 360) / Math.max(1, innerHeight - 110)),
  );
}
