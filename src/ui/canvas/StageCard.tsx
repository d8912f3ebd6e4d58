import { useStore, type NodeProps } from '@xyflow/react';
import { useState, type MouseEvent } from 'react';
import { useServices } from '../hooks/services.ts';
import { CardFoot } from './CardFoot.tsx';
import { QuickHandles, WholeHandle } from './CardHandles.tsx';
import type { CardFace } from './cardFace.ts';
import { CompletenessRing } from './CompletenessRing.tsx';
import { ProblemMark } from './ProblemMark.tsx';
import { sayTime } from '../../core/lib/numberWords.ts';
import { useStageNumbers, useStanding } from './overlay.ts';
import styles from './StageCard.module.css';
import { toneStyle } from './toneStyle.ts';
import type { StageNode } from './toFlowNodes.ts';

/** A stage as an index card; its kind is its shape, its team the bar at its left edge. */
export function StageCard({ data: { face, tone }, selected, isConnectable }: NodeProps<StageNode>) {
  const numbers = useStageNumbers(face.id);
  const { view } = useServices();
  const isInstead = useStanding().standing !== 'beside' && numbers !== null;
  const [isPointed, setPointed] = useState(false);
  // Hundreds of handles are most of what React Flow has to look after: a card has them when it may need them.
  const isConnecting = useStore((state) => state.connection.inProgress);
  return (
    <div
      // React Flow measures where ways may begin and end: here, and at the hidden mark below.
      className={`${styles.card} target`}
      data-handleid="whole"
      data-handlepos="left"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      data-shape={face.shape}
      data-team={tone === undefined ? (face.teamColour ?? 'none') : 'none'}
      data-toned={tone !== undefined || undefined}
      style={toneStyle(tone)}
      data-selected={selected || undefined}
      data-detour={face.isDetour || undefined}
      data-small={face.isSubStage || undefined}
      data-title={titleSize(face)}
      data-run={isInstead || undefined}
      data-hurts={(isInstead && numbers.isBottleneck === true) || undefined}
    >
      {face.shape === 'stack' && <span className={styles.sheets} />}
      {face.shape === 'diamond' && <DiamondShape />}
      {face.isEntryPoint && <span className={styles.entry}>entry</span>}
      <div className={styles.top}>
        <span className={styles.number}>{face.number}</span>
        <ProblemMark severity={face.mark} />
        {isInstead ? (
          <span className={styles.time}>{sayTime(numbers.medianTimeMs)}</span>
        ) : (
          <CompletenessRing face={face} />
        )}
      </div>
      <div
        className={styles.title}
        dir="auto"
        {...(face.shape === 'stack' && {
          onDoubleClick: (event: MouseEvent) => {
            event.stopPropagation();
            view.getState().lookInside(face.id);
          },
        })}
      >
        {face.title}
      </div>
      {face.subtitle !== '' && (
        <div className={styles.subtitle} dir="auto">
          {face.subtitle}
        </div>
      )}
      <CardFoot face={face} numbers={numbers} />
      <span hidden className="source" data-handleid="ways" data-handlepos="right" />
      {isConnectable && (isPointed || selected) && <QuickHandles face={face} />}
      {isConnectable && isConnecting && <WholeHandle />}
    </div>
  );
}

function DiamondShape() {
  return (
    <svg className={styles.diamond} viewBox="0 0 208 128" preserveAspectRatio="none" aria-hidden="true">
      <path d="M104,1 L206,60 Q210,64 206,68 L104,127 L2,68 Q-2,64 2,60 Z" />
    </svg>
  );
}

/** Titles are as large as they fit: names of a few letters can be read from the back of a room. */
export function titleSize({ title, isSubStage, shape }: CardFace): 'large' | 'medium' | 'small' {
  if (shape === 'diamond') return title.length <= 8 ? 'medium' : 'small';
  if (isSubStage) return title.length <= 16 ? 'medium' : 'small';
  if (title.length <= 12) return 'large';
  return title.length <= 30 ? 'medium' : 'small';
}
