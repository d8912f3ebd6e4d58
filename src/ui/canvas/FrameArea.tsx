import type { NodeProps } from '@xyflow/react';
import { lazy, Suspense } from 'react';
import type { AreaNode } from './frameNodes.ts';

const AreaSheet = lazy(() => import('./editing/AreaSheet.tsx').then((m) => ({ default: m.AreaSheet })));

/** A frame on the canvas; how it looks is fetched when there is one. */
export function FrameArea(props: NodeProps<AreaNode>) {
  return (
    <Suspense fallback={null}>
      <AreaSheet {...props} />
    </Suspense>
  );
}
