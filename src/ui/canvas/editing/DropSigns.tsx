import { useConnection } from '@xyflow/react';
import { refusalOfWay } from '../../../core/commands/refusalOfWay.ts';
import { useDocument } from '../../hooks/services.ts';
import type { Scene } from '../scene.ts';
import type { TransitionEdge } from '../toFlowEdges.ts';
import { useCanvas } from '../useCanvas.ts';
import styles from './DropSigns.module.css';
import { OnPage } from '../CanvasLayers.tsx';

/** What is shown while something is dragged: guides, where it would go, and in words why it would not. */
export function DropSigns({ scene, edges }: { scene: Scene; edges: readonly TransitionEdge[] }) {
  const guides = useCanvas((state) => state.guides);
  const originals = useCanvas((state) => state.originals);
  const target = useCanvas((state) => state.dropTarget);
  const path = target === null ? undefined : edges.find(({ id }) => id === target.id)?.data?.route.path;
  const card = target === null ? undefined : scene.byId.get(target.id)?.rect;
  if (guides.length + originals.length === 0 && target === null) return null;
  return (
    <OnPage>
      <svg className={styles.signs} aria-hidden="true">
        {guides.map(({ kind, from, to }) => (
          <line
            key={`${kind} ${from.x} ${from.y} ${to.x} ${to.y}`}
            className={kind === 'line' ? styles.line : styles.gap}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {originals.map(({ x, y, width, height }) => (
          <rect
            key={`${x} ${y}`}
            className={styles.original}
            x={x}
            y={y}
            width={width}
            height={height}
            rx={7}
          />
        ))}
        {card !== undefined && (
          <rect
            className={styles.card}
            data-refused={target?.refusal !== null || undefined}
            {...card}
            rx={10}
          />
        )}
        {path !== undefined && (
          <path className={styles.way} data-refused={target?.refusal !== null || undefined} d={path} />
        )}
      </svg>
    </OnPage>
  );
}

/** Why a way that is being drawn cannot lead where the pointer is. */
export function ConnectionRefusal() {
  const blueprint = useDocument((state) => state.blueprint);
  const words = useConnection((connection) => {
    if (!connection.inProgress || connection.toNode === null || connection.isValid === true) return null;
    const { fromNode, toNode } = connection;
    return fromNode.id === toNode.id ? null : refusalOfWay(blueprint, fromNode.id, toNode.id);
  });
  const target = useCanvas((state) => state.dropTarget?.refusal ?? null);
  const refusal = words ?? target;
  return refusal === null ? null : <output className={styles.refusal}>{refusal}</output>;
}
