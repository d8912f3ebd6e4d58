import { NodeResizer, type NodeProps } from '@xyflow/react';
import type { AreaNode } from '../frameNodes.ts';
import { useCanvas } from '../useCanvas.ts';
import styles from './AreaSheet.module.css';

/** A titled area under the cards. It is held by its title or its edge; a double click on the title writes it. */
export function AreaSheet({ id, data: { title, colour }, selected, draggable }: NodeProps<AreaNode>) {
  const put = useCanvas((state) => state.put);
  return (
    <div className={styles.area} data-selected={selected || undefined} data-team={colour ?? 'none'}>
      <NodeResizer
        isVisible={selected && draggable}
        minWidth={80}
        minHeight={64}
        handleClassName={styles.corner ?? ''}
        lineClassName={styles.line ?? ''}
      />
      {(['top', 'right', 'bottom', 'left'] as const).map((side) => (
        <span key={side} className={`${styles.edge} ${styles[side]}`} />
      ))}
      {/* The title is words to take hold of; writing it has a key and a line in the menu. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <span
        className={styles.title}
        data-untitled={title === '' || undefined}
        onDoubleClick={(event) => {
          event.stopPropagation();
          if (draggable) put({ renaming: { id, isNew: false } });
        }}
      >
        {title === '' ? 'Frame' : title}
      </span>
    </div>
  );
}
