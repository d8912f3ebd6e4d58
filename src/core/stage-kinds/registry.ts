import { createRegistry } from '../lib/registry.ts';
import * as entries from './index.ts';
import { inventory } from './inventory.ts';
import type { StageKind } from './stageKind.ts';

/** Every kind of stage. */
export const stageKinds = createRegistry<StageKind>('stage kinds', Object.values(entries));

/** The kind of a stage; one this version does not know behaves like an inventory stage (and is reported). */
export function stageKindOf(stage: { readonly kind: string }): StageKind {
  return stageKinds.find(stage.kind) ?? inventory;
}
