import type { Stage } from '../../core/model/records/stage.ts';
import type { StageKind } from '../../core/stage-kinds/stageKind.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';

/** How large something is drawn, in pixels at full size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

type Shape = StageKind['appearance']['shape'];

// Every card of a shape has one size, known without measuring: routes, layout and bands can be computed at once.
const sizes: Readonly<Record<Shape, Size>> = {
  card: { width: 208, height: 144 },
  ticket: { width: 208, height: 144 },
  stack: { width: 208, height: 144 },
  pill: { width: 208, height: 128 },
  diamond: { width: 208, height: 128 },
};
const subStageSize: Size = { width: 192, height: 120 };

/** The room a stage's card takes. Sub-stages have smaller cards. */
export function cardSize(stage: Stage): Size {
  return stage.parentId === null ? sizes[stageKindOf(stage).appearance.shape] : subStageSize;
}

/** The room inside the frame of an open group, before and after its sub-stages. */
export const FRAME = { top: 64, side: 24, bottom: 32, gapX: 88, gapY: 48 } as const;
