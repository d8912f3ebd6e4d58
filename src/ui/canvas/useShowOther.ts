import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { useServices } from '../hooks/services.ts';
import { useFitPadding } from './useFitPadding.ts';
import type { Scene } from './scene.ts';

/**
 * Shows, when the picture has become another one, all of it; where only the cards have become others, the selected
 * stage, so that it is not lost.
 */
export function useShowOther(picture: string, isMachine: boolean, scene: Scene): void {
  const { fitView, setCenter, getZoom } = useReactFlow();
  const padding = useFitPadding();
  const { view } = useServices();
  const place = `${picture} ${scene.ports !== undefined}`;
  const before = useRef({ place, isMachine });
  useEffect(() => {
    const was = before.current;
    if (was.place === place && was.isMachine === isMachine) return undefined;
    before.current = { place, isMachine };
    const [id, ...others] = view.getState().selection;
    const chosen = was.place === place && others.length === 0 ? scene.byId.get(id ?? '')?.rect : undefined;
    // React Flow must have taken in the new cards first.
    const frame = requestAnimationFrame(() => {
      if (chosen === undefined) void fitView({ padding, maxZoom: 1 });
      else {
        const { x, y, width, height } = chosen;
        void setCenter(x + width / 2, y + height / 2, { zoom: Math.max(0.8, getZoom()) });
      }
    });
    return () => cancelAnimationFrame(frame);
  }, [place, isMachine, scene, view, fitView, setCenter, getZoom, padding]);
}
