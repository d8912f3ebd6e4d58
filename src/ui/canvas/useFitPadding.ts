import { useStore } from '@xyflow/react';
import { useView } from '../hooks/services.ts';
import { FIT_PADDING } from './geometry.ts';

const besideHeads = { ...FIT_PADDING, top: '88px', left: '204px' } as const;
// Where there is little room everything is smaller, the heads as well.
const besideSmallHeads = { ...besideHeads, left: '144px' } as const;
const NARROW = 800;

/** Room around everything when all of it is shown; lanes have their heads on the left and phases above them. */
export function useFitPadding() {
  const hasLanes = useView((state) => state.hasLanes);
  const isNarrow = useStore(({ width }) => width > 0 && width < NARROW);
  if (!hasLanes) return FIT_PADDING;
  return isNarrow ? besideSmallHeads : besideHeads;
}
