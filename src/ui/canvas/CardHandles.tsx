import { Handle, Position, useUpdateNodeInternals } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { CardFace } from './cardFace.ts';
import styles from './StageCard.module.css';
import { useQuickAdd } from './useQuickAdd.ts';

/** While a way is being drawn the whole of a card takes it. */
export function WholeHandle() {
  return (
    <Handle
      id="whole"
      type="target"
      position={Position.Left}
      isConnectableStart={false}
      className={styles.whole}
    />
  );
}

/** A plus at two edges of a card that is pointed at or selected. */
export function QuickHandles({ face }: { face: CardFace }) {
  const quickAdd = useQuickAdd();
  const measureAgain = useUpdateNodeInternals();
  useEffect(() => measureAgain(face.id), [measureAgain, face.id]);
  return (
    <>
      <QuickHandle side="right" face={face} onAdd={() => quickAdd(face.id, 'right')} />
      <QuickHandle side="bottom" face={face} onAdd={() => quickAdd(face.id, 'bottom')} />
    </>
  );
}

/** A plus at the edge of a card: a click adds a stage after it, a drag draws a way. */
function QuickHandle({ side, face, onAdd }: { side: 'right' | 'bottom'; face: CardFace; onAdd: () => void }) {
  return (
    <Handle
      id={side}
      type="source"
      position={side === 'right' ? Position.Right : Position.Bottom}
      isConnectableEnd={false}
      className={`${styles.plus} nodrag nopan`}
      title={`Click to add a stage ${side === 'right' ? 'after' : 'below'} ${face.title}, drag to connect`}
      onClick={(event) => {
        event.stopPropagation();
        onAdd();
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <Plus size={12} strokeWidth={2.5} />
    </Handle>
  );
}
