import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { arrangeStages } from '../../core/commands/arrangeCommands.ts';
import { showFault } from '../controls/toasts.ts';
import { useServices, useWorkspace } from '../hooks/services.ts';
import { useFitPadding } from './useFitPadding.ts';
import { tidyPositions } from './tidyPositions.ts';
import { useCanvasStore } from './useCanvas.ts';

const GLIDE_MS = 260;

/** Tidies up the canvas and shows all of it; cards glide to their places where motion is welcome. */
export function useTidyUp(): () => void {
  const { document: store } = useWorkspace();
  const { view } = useServices();
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const { fitView } = useReactFlow();
  const padding = useFitPadding();
  return useCallback(() => {
    const { width, height } = flow.getState();
    const glides = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    // In lanes everything has its place; what is under them stays as people arranged it.
    if (view.getState().hasLanes) {
      void fitView({ padding, maxZoom: 1, duration: glides ? GLIDE_MS : 0 });
      canvas.getState().announce('Lanes are always tidy.');
      return;
    }
    // The layout library is only needed here, and only now.
    import('./rankWithDagre.ts')
      .then(({ rankWithDagre }) => {
        const { blueprint, dispatch } = store.getState();
        const positions = tidyPositions(blueprint, width / Math.max(height, 1), rankWithDagre);
        canvas.getState().setGliding(glides);
        dispatch(arrangeStages, { positions });
        canvas.getState().announce('Tidied up.');
        // React Flow must have taken in the new places before it can show all of them.
        requestAnimationFrame(() => void fitView({ padding, maxZoom: 1, duration: glides ? GLIDE_MS : 0 }));
        setTimeout(() => canvas.getState().setGliding(false), GLIDE_MS + 60);
      })
      .catch(() => showFault('The layout could not be loaded. Reload the page, then try again.'));
  }, [store, view, canvas, flow, fitView, padding]);
}
