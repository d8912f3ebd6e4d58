import { useView } from '../hooks/services.ts';
import { FIT_PADDING } from './geometry.ts';

const besideHeads = { ...FIT_PADDING, top: '88px', left: '204px' } as const;

/** Room around everything when all of it is shown; lanes have their heads on the left and phases above them. */
export function useFitPadding(): typeof FIT_PADDING | typeof besideHeads {
  return useView((state) => state.hasLanes) ? besideHeads : FIT_PADDING;
}
