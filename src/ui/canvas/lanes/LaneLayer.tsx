import { useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { setFields } from '../../../core/commands/recordCommands.ts';
import { showUndoable } from '../../hooks/showUndoable.ts';
import { useWorkspace } from '../../hooks/services.ts';
import type { Rect } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { useCanvas, useCanvasStore } from '../useCanvas.ts';
import { giveToTeam } from './giveToTeam.ts';
import { LANE_HEAD, type LaneBand } from './laneBands.ts';
import styles from './LaneLayer.module.css';
import { OnPage } from '../CanvasLayers.tsx';

/** The palette stands over the left edge of the canvas. */
const PALETTE = 76;
/** On the screen, however near one looks. */
const WIDEST_HEAD = 120;

/** The lanes behind their stages, each with the name of its team; a stage let go in another lane changes hands. */
export function LaneLayer({ lanes, scene }: { lanes: readonly LaneBand[]; scene: Scene }) {
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const dragged = useCanvas((state) => state.preview.size > 0);
  // Heads stay in sight while one looks further along the lanes.
  const seenFrom = useStore((state) => (PALETTE - state.transform[0]) / state.transform[2]);
  const width = useStore((state) => Math.min(LANE_HEAD - 24, WIDEST_HEAD / state.transform[2]));
  useEffect(() => {
    canvas.getState().put({
      laneDrop: (dropped) => {
        const { blueprint, dispatch } = store.getState();
        const giving = giveToTeam(blueprint, scene, lanes, dropped);
        if (giving === null) return;
        dispatch(setFields, giving);
        showUndoable(store, `${giving.label}.`);
        canvas.getState().announce(`${giving.label}.`);
      },
    });
    return () => canvas.getState().put({ laneDrop: null });
  }, [canvas, store, scene, lanes]);
  return (
    <OnPage>
      {lanes.map(({ team, rect }) => (
        <div
          key={`lane ${team?.id}`}
          className={styles.lane}
          data-dragging={dragged || undefined}
          style={{ transform: `translate(${rect.x}px, ${rect.y}px)`, width: rect.width, height: rect.height }}
        />
      ))}
      {lanes.map(({ team, count, rect }) => (
        <div
          key={`head ${team?.id}`}
          className={styles.head}
          data-team={team?.colour ?? 'none'}
          style={{
            transform: `translate(${headAt(rect, seenFrom)}px, ${rect.y}px)`,
            width,
            height: rect.height,
          }}
        >
          <span className={styles.name}>{team?.name ?? 'Nobody yet'}</span>
          <span className={styles.count}>{stagesWords(count)}</span>
        </div>
      ))}
    </OnPage>
  );
}

/** At the left end of the lane, or at the edge of what is seen of it. */
function headAt(rect: Rect, seenFrom: number): number {
  return Math.max(rect.x, Math.min(seenFrom, rect.x + rect.width - LANE_HEAD));
}

function stagesWords(count: number): string {
  return count === 1 ? '1 stage' : `${count} stages`;
}
