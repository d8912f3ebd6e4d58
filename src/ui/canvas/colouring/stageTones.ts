import type { Colouring } from '../../../app/viewStore.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { CanvasOverlay } from '../overlay.ts';
import { legendOf } from './legendOf.ts';

/** The colour of every stage by its name among the tokens. */
export function stageTones(
  blueprint: Blueprint,
  colouring: Colouring,
  overlay: CanvasOverlay | null,
): ReadonlyMap<string, string> {
  return new Map(
    legendOf(blueprint, colouring, overlay).flatMap(({ tone, stageIds }) =>
      stageIds.map((id) => [id, tone] as const),
    ),
  );
}
