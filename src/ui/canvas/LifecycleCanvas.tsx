import { ReactFlowProvider } from '@xyflow/react';
import { useDeferredValue } from 'react';
import { CanvasSurface } from './CanvasSurface.tsx';
import { OverlayContext, type CanvasOverlay } from './overlay.ts';
import './flow.css';

/** The lifecycle of the open blueprint as one diagram; with an overlay it shows a run, read-only it shows only. */
export function LifecycleCanvas({
  overlay = null,
  readOnly = false,
}: {
  overlay?: CanvasOverlay | null;
  readOnly?: boolean;
}) {
  // Numbers may come a moment later than what is typed or dragged.
  const drawn = useDeferredValue(overlay);
  return (
    <OverlayContext value={drawn}>
      <ReactFlowProvider>
        <CanvasSurface readOnly={readOnly} />
      </ReactFlowProvider>
    </OverlayContext>
  );
}
