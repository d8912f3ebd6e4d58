import { ReactFlowProvider } from '@xyflow/react';
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
  return (
    <OverlayContext value={overlay}>
      <ReactFlowProvider>
        <CanvasSurface readOnly={readOnly} />
      </ReactFlowProvider>
    </OverlayContext>
  );
}
