import { getNodesBounds, getViewportForBounds, useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useFitPadding } from './useFitPadding.ts';

/** Shows all of the lifecycle again when the room for it has changed, as long as nobody has looked elsewhere. */
export function useRefit(): void {
  const { getNodes, getViewport, fitView } = useReactFlow();
  const padding = useFitPadding();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const before = useRef({ width, height });
  useEffect(() => {
    const was = before.current;
    before.current = { width, height };
    if (was.width === 0 || width === 0 || (was.width === width && was.height === height)) return;
    const bounds = getNodesBounds(getNodes());
    const fitted = getViewportForBounds(bounds, was.width, was.height, 0.1, 1, padding);
    const now = getViewport();
    const isFitted =
      Math.abs(now.zoom - fitted.zoom) < 0.001 &&
      Math.abs(now.x - fitted.x) < 1 &&
      Math.abs(now.y - fitted.y) < 1;
    if (isFitted) void fitView({ padding, maxZoom: 1 });
  }, [width, height, getNodes, getViewport, fitView, padding]);
}
