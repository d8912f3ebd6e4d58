import { ReactFlowProvider } from '@xyflow/react';
import { lazy, Suspense, useCallback, useDeferredValue, useState } from 'react';
import { useServices, useView } from '../hooks/services.ts';
import { CanvasSurface } from './CanvasSurface.tsx';
import { CanvasLayersProvider } from './CanvasLayers.tsx';
import { OverlayContext, type CanvasOverlay } from './overlay.ts';
import './flow.css';

const ExecutiveView = lazy(() =>
  import('./executive/ExecutiveView.tsx').then((m) => ({ default: m.ExecutiveView })),
);
const DetailSwitch = lazy(() => import('./DetailSwitch.tsx').then((m) => ({ default: m.DetailSwitch })));

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
  const { view } = useServices();
  // The picture one sees stays until the other has been fetched.
  const isExecutive = useDeferredValue(useView((state) => state.detail === 'executive'));
  const [arriveAt, setArriveAt] = useState<readonly string[]>([]);
  const enter = useCallback(
    (stageIds: readonly string[]) => {
      setArriveAt(stageIds);
      view.getState().setDetail('operating');
    },
    [view],
  );
  return (
    <OverlayContext value={drawn}>
      <Suspense fallback={null}>
        {isExecutive ? (
          <ExecutiveView onEnter={enter} />
        ) : (
          <ReactFlowProvider>
            <CanvasLayersProvider>
              <CanvasSurface readOnly={readOnly} arriveAt={arriveAt} />
            </CanvasLayersProvider>
          </ReactFlowProvider>
        )}
      </Suspense>
      <Suspense fallback={null}>
        <DetailSwitch onChange={() => setArriveAt([])} />
      </Suspense>
    </OverlayContext>
  );
}
