import type { NodeProps, NodeTypes } from '@xyflow/react';
import { lazy, Suspense } from 'react';
import type { PortNode, StageNode } from './toFlowNodes.ts';

const MachineCard = lazy(() =>
  import('./engineering/MachineCard.tsx').then((m) => ({ default: m.MachineCard })),
);
const PortCard = lazy(() => import('./inside/PortCard.tsx').then((m) => ({ default: m.PortCard })));

/** Cards of pictures that are asked for later, fetched when the first of them is drawn. */
export const fetchedCards: NodeTypes = {
  machine: (props: NodeProps<StageNode>) => (
    <Suspense fallback={null}>
      <MachineCard {...props} />
    </Suspense>
  ),
  port: (props: NodeProps<PortNode>) => (
    <Suspense fallback={null}>
      <PortCard {...props} />
    </Suspense>
  ),
};
