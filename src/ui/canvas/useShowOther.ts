import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useServices } from '../hooks/services.ts';
import { FIT_PADDING } from './geometry.ts';
import type { Scene } from './scene.ts';

/** Shows, when the picture has become another one, the selected stage where it is now, or all of it. */
export function useShowOther(picture: string, scene: Scene): void {
  const { fitView, setCenter, getZoom } = useReactFlow();
  const { view } = useServices();
  const before = useRef(picture);
  useEffect(() => {
    if (before.current === picture) return undefined;
    before.current = picture;
    const [id, ...others] = view.getState().selection;
    const rect = others.length === 0 ? scene.byId.get(id ?? '')?.rect : undefined;
    // React Flow must have taken in the new cards first.
    const frame = requestAnimationFrame(() => {
      if (rect === undefined) void fitView({ padding: FIT_PADDING, maxZoom: 1 });
      else
        void setCenter(rect.x + rect.width / 2, rect.y + rect.height / 2, { zoom: Math.max(0.8, getZoom()) });
    });
    return () => cancelAnimationFrame(frame);
  }, [picture, scene, view, fitView, setCenter, getZoom]);
}
