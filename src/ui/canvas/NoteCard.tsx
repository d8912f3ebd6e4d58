import { NodeResizer, type NodeProps } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { setField } from '../../core/commands/recordCommands.ts';
import { useDispatch } from '../hooks/services.ts';
import { focusOnCanvas } from './focusOnCanvas.ts';
import styles from './NoteCard.module.css';
import type { NoteNode } from './toFlowNodes.ts';
import { useCanvas } from './useCanvas.ts';

/** A remark on the canvas; a double click edits it. What does not fit fades, and shows when pointed at or selected. */
export function NoteCard({
  id,
  data: { text, colour },
  selected,
  draggable,
  width,
  height,
}: NodeProps<NoteNode>) {
  const [draft, setDraft] = useState<string | null>(null);
  const renaming = useCanvas((state) => (state.renaming?.id === id ? state.renaming : null));
  const put = useCanvas((state) => state.put);
  // Asked to be written by a key, by the menu or because it is new.
  if (renaming !== null && draft === null && draggable) setDraft(text);
  const dispatch = useDispatch();
  const words = useRef<HTMLParagraphElement>(null);
  const [isCut, setIsCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = words;
    if (current !== null) setIsCut(current.scrollHeight > current.clientHeight + 1);
  }, [text, width, height, draft]);
  const commit = () => {
    if (draft !== null && draft !== text)
      dispatch(
        setField,
        { id, path: ['text'], value: draft },
        renaming?.isNew === true ? `new ${id}` : undefined,
      );
    finish();
  };
  const finish = () => {
    put({ renaming: null });
    setDraft(null);
    focusOnCanvas(id);
  };
  return (
    <div
      className={styles.note}
      data-selected={selected || undefined}
      data-team={colour ?? 'none'}
      onDoubleClick={(event) => {
        event.stopPropagation();
        if (draggable) setDraft(text);
      }}
    >
      <NodeResizer
        isVisible={selected && draggable}
        minWidth={80}
        minHeight={48}
        handleClassName={styles.corner ?? ''}
        lineClassName={styles.line ?? ''}
      />
      {draft === null ? (
        <p ref={words} className={styles.text} data-cut={isCut || undefined}>
          {text === '' ? 'Double-click to write' : text}
        </p>
      ) : (
        <textarea
          className={`${styles.text} ${styles.editor} nodrag nowheel nokey`}
          aria-label="Text of the note"
          value={draft}
          maxLength={20_000}
          // A person has just asked to write here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') finish();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) commit();
          }}
        />
      )}
    </div>
  );
}
