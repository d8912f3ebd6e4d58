import type { NodeProps, NodeTypes } from '@xyflow/react';
import { lazy, Suspense, type ReactNode } from 'react';
import styles from './FetchedCards.module.css';
import type { PortNode, StageNode } from './toFlowNodes.ts';

const MachineCard = lazy(() =>
  import('./engineering/MachineCard.tsx').then((m) => ({ default: m.MachineCard })),
);
const PortCard = lazy(() => import('./inside/PortCard.tsx').then((m) => ({ default: m.PortCard })));

/** Cards of pictures that are asked for later, fetched when the first of them is drawn. */
export const fetchedCards: NodeTypes = {
  machine: (props: NodeProps<StageNode>) => (
    <Ends>
      <MachineCard {...props} />
    </Ends>
  ),
  port: (props: NodeProps<PortNode>) => (
    <Ends>
      <PortCard {...props} />
    </Ends>
  ),
};

/** Where ways begin and end, which React Flow measures before the card itself has come. */
function Ends({ children }: { children: ReactNode }) {
  return (
    <div className={`${styles.ends} target`} data-handleid="whole" data-handlepos="left">
      <span hidden className="source" data-handleid="ways" data-handlepos="right" />
      <Suspense fallback={null}>{children}</Suspense>
    </div>
  );
}
