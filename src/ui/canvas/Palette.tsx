import { Frame, StickyNote } from 'lucide-react';
import type { DragEvent } from 'react';
import { stageKinds } from '../../core/stage-kinds/registry.ts';
import { kindsInOrder } from './kindsInOrder.ts';
import { Tooltip } from '../controls/Tooltip.tsx';
import { KindIcon } from './KindIcon.tsx';
import styles from './Palette.module.css';

/** What a dragged palette entry carries. */
export const PALETTE_DATA = 'application/x-stagecraft-kind';
/** That it may be dropped into a transition. */
export const INTO_WAY = 'application/x-stagecraft-into-way';
/** The entries that are no kinds of stages. */
export const NOTE = 'note';
export const FRAME = 'frame';

/** What can be put on the canvas: by a click into the middle, by a drag to its place. */
export function Palette({ onPick }: { onPick: (kind: string) => void }) {
  const entries = [
    ...kindsInOrder.map(({ id, label, description, appearance }) => ({
      id,
      label,
      description,
      icon: <KindIcon name={appearance.icon} size={18} strokeWidth={1.75} />,
    })),
    {
      id: NOTE,
      label: 'Note',
      description: 'A remark on the canvas.',
      icon: <StickyNote size={18} strokeWidth={1.75} />,
    },
    {
      id: FRAME,
      label: 'Frame',
      description: 'A titled area; what lies inside moves with it.',
      icon: <Frame size={18} strokeWidth={1.75} />,
    },
  ];
  const carry = (id: string) => (event: DragEvent) => {
    event.dataTransfer.setData(PALETTE_DATA, id);
    if (stageKinds.find(id)?.isEnd === false) event.dataTransfer.setData(INTO_WAY, id);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <div className={styles.palette} role="toolbar" aria-label="Add to the canvas" aria-orientation="vertical">
      {entries.map(({ id, label, description, icon }) => (
        <Tooltip key={id} text={`${label}: ${lowerFirst(description)}`} side="right">
          <button
            type="button"
            className={styles.entry}
            draggable
            data-apart={id === NOTE || undefined}
            aria-label={`Add ${label.toLowerCase()}`}
            onDragStart={carry(id)}
            onClick={() => onPick(id)}
          >
            {icon}
          </button>
        </Tooltip>
      ))}
    </div>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
