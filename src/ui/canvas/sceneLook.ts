import type { Point } from '../../core/model/placement.ts';
import type { Size } from './cardSize.ts';

/** How a picture differs from the one that is stored; nothing of it is. */
export interface SceneLook {
  /** Where stages and notes stand instead of where they were put. */
  readonly places?: ReadonlyMap<string, Point>;
  /** How large the cards of stages are instead of their usual size. */
  readonly sizes?: ReadonlyMap<string, Size>;
  /** The group whose sub-stages are all that is seen. */
  readonly within?: string | null;
}
