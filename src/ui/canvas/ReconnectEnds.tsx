import { useReactFlow, useStore } from '@xyflow/react';
import { useState, type PointerEvent } from 'react';
import { refusalOfWay } from '../../core/commands/refusalOfWay.ts';
import { reconnectTransition } from '../../core/commands/transitionCommands.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDispatch, useWorkspace } from '../hooks/services.ts';
import type { Route } from './routing/route.ts';
import { useCanvas } from './useCanvas.ts';
import styles from './ReconnectEnds.module.css';

type End = 'start' | 'end';

interface Pull {
  readonly end: End;
  readonly at: Point;
  /** The stage under the pointer. */
  readonly stageId: string | null;
}

/** The two ends of a selected transition; dragged onto another stage they connect to it. */
export function ReconnectEnds({ id, route }: { id: string; route: Route }) {
  const [pull, setPull] = useState<Pull | null>(null);
  const { screenToFlowPosition } = useReactFlow();
  const dispatch = useDispatch();
  const { document } = useWorkspace();
  const put = useCanvas((state) => state.put);
  const isLocked = useStore((state) => !state.nodesConnectable);
  if (isLocked) return null;

  const refusalOf = (end: End, stageId: string) => {
    const { blueprint } = document.getState();
    const way = findRecord(blueprint, 'transition', id);
    return end === 'start'
      ? refusalOfWay(blueprint, stageId, way?.toId)
      : refusalOfWay(blueprint, way?.fromId, stageId);
  };
  const stop = () => {
    setPull(null);
    put({ dropTarget: null });
  };
  const follow = (end: End) => (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const stageId = stageUnder(event.clientX, event.clientY);
    const refusal = stageId === null ? null : refusalOf(end, stageId);
    setPull({ end, at, stageId: refusal === null ? stageId : null });
    put({ dropTarget: stageId === null ? null : { id: stageId, refusal } });
  };
  const letGo = (event: PointerEvent<SVGGElement>) => {
    event.currentTarget.releasePointerCapture(event.pointerId);
    if (pull !== null && pull.stageId !== null) {
      const end = pull.end === 'start' ? { fromId: pull.stageId } : { toId: pull.stageId };
      dispatch(reconnectTransition, { id, ...end });
    }
    stop();
  };
  return (
    <>
      {pull !== null && (
        <path
          className={styles.pull}
          data-fits={pull.stageId !== null || undefined}
          d={`M${said(pull.end === 'start' ? route.end : route.start)} L${said(pull.at)}`}
        />
      )}
      {(['start', 'end'] as const).map((end) => {
        const { x, y } = pull?.end === end ? pull.at : route.grips[end];
        return (
          <g
            key={end}
            className={`${styles.end} nopan`}
            transform={`translate(${x} ${y})`}
            onPointerDown={(event) => {
              event.stopPropagation();
              event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={follow(end)}
            onPointerUp={letGo}
            onPointerCancel={stop}
          >
            <circle r="13" className={styles.reach} />
            <circle r="6" className={styles.grip} />
          </g>
        );
      })}
    </>
  );
}

function said({ x, y }: Point): string {
  return `${x},${y}`;
}

/** The innermost stage at a place of the screen. */
function stageUnder(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const card = element.closest('.react-flow__node-stage, .react-flow__node-frame');
    const id = card?.getAttribute('data-id');
    if (id) return id;
  }
  return null;
}
