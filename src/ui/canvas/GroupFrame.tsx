import { Handle, Position, type NodeProps } from '@xyflow/react';
import { Maximize2, Minimize2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { sayCount, sayShare } from '../../core/lib/numberWords.ts';
import { useServices } from '../hooks/services.ts';
import { Changed } from './Changed.tsx';
import { CompletenessRing } from './CompletenessRing.tsx';
import styles from './GroupFrame.module.css';
import { useStageNumbers, useStanding, type StageNumbers } from './overlay.ts';
import { ProblemMark } from './ProblemMark.tsx';
import type { StageNode } from './toFlowNodes.ts';
import { toneStyle } from './toneStyle.ts';
import { useCanvas } from './useCanvas.ts';

/** An open group: a frame around its sub-stages. */
export function GroupFrame({ data: { face, tone }, selected, isConnectable }: NodeProps<StageNode>) {
  const numbers = useStageNumbers(face.id);
  const isInstead = useStanding().standing !== 'beside' && numbers !== null;
  const toggleGroup = useCanvas((state) => state.toggleGroup);
  const { view } = useServices();
  const enter = (event: MouseEvent) => {
    event.stopPropagation();
    view.getState().lookInside(face.id);
  };
  return (
    <div
      className={styles.frame}
      data-team={tone === undefined ? (face.teamColour ?? 'none') : 'none'}
      data-selected={selected || undefined}
      style={toneStyle(tone)}
    >
      <div className={styles.header}>
        <span className={styles.number}>{face.number}</span>
        <span className={styles.title} title={face.title} onDoubleClick={enter}>
          {face.title}
        </span>
        {numbers !== null && (
          <span className={styles.count}>
            <Changed text={sayCount(numbers.inflow)} />
          </span>
        )}
        {!isInstead && face.team !== '' && (
          <span className={styles.team}>
            <span className={styles.dot} />
            {face.team}
          </span>
        )}
        <span className={styles.promise}>{isInstead ? sayShares(numbers) : face.promise}</span>
        <ProblemMark severity={face.mark} />
        {!isInstead && <CompletenessRing face={face} />}
        <button
          type="button"
          className={`${styles.close} nodrag`}
          aria-label={`Look inside ${face.title}`}
          title="Look inside"
          onClick={enter}
        >
          <Maximize2 size={14} />
        </button>
        <button
          type="button"
          className={`${styles.close} nodrag`}
          aria-label={`Close ${face.title}`}
          title="Close the group"
          onClick={(event) => {
            event.stopPropagation();
            toggleGroup(face.id);
          }}
        >
          <Minimize2 size={14} />
        </button>
      </div>
      <Handle
        id="whole"
        type="target"
        position={Position.Left}
        isConnectable={isConnectable}
        isConnectableStart={false}
        className={styles.handle}
      />
      <Handle
        id="right"
        type="source"
        position={Position.Right}
        isConnectable={isConnectable}
        isConnectableEnd={false}
        className={styles.handle}
      />
    </div>
  );
}

/** What a closed group's card says in a run, on one line. */
function sayShares({ nextStepShare, slaMissedShare }: StageNumbers): string {
  const next = Number.isFinite(nextStepShare) ? [`${sayShare(nextStepShare)} next`] : [];
  const late = Number.isFinite(slaMissedShare) ? [`${sayShare(slaMissedShare)} late`] : [];
  return [...next, ...late].join(' · ');
}
