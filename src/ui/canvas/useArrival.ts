import { useReactFlow } from '@xyflow/react';
import { useEffect } from 'react';
import { FIT_PADDING } from './geometry.ts';

/** Flies, once the canvas is there, to the records one came for; where there are none everything is shown. */
export function useArrival(ids: readonly string[]): void {
  const { fitView } = useReactFlow();
  useEffect(() => {
    if (ids.length === 0) return undefined;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    // All of it is seen for a moment first, so that one knows where one is.
    const timer = setTimeout(
      () =>
        void fitView({
          nodes: ids.map((id) => ({ id })),
          padding: FIT_PADDING,
          maxZoom: 1,
          duration: calm ? 0 : 450,
        }),
      calm ? 0 : 120,
    );
    return () => clearTimeout(timer);
  }, [ids, fitView]);
}
