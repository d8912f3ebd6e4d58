import { MiniMap, type MiniMapNodeProps } from '@xyflow/react';
import styles from './CanvasMap.module.css';
import type { CanvasNode } from './toFlowNodes.ts';

/** All of the lifecycle, small: stages in their shapes and colours. */
export function CanvasMap() {
  return (
    <MiniMap<CanvasNode>
      pannable
      zoomable
      ariaLabel="Map of the lifecycle"
      className={styles.map ?? ''}
      nodeColor={colourOf}
      nodeClassName={shapeOf}
      nodeComponent={MapShape}
      nodeStrokeWidth={0}
    />
  );
}

function colourOf(node: CanvasNode): string {
  if (!('face' in node.data) || node.type === 'frame') return 'var(--well-strong)';
  const { face, tone } = node.data;
  if (tone !== undefined) return `var(--${tone})`;
  return face.teamColour === null ? 'var(--ink-faint)' : `var(--team-${face.teamColour})`;
}

function shapeOf(node: CanvasNode): string {
  return 'face' in node.data && node.type !== 'frame' ? node.data.face.shape : 'frame';
}

/** A stage on the map, its kind told by its shape as on the canvas. */
function MapShape({ x, y, width, height, color, className }: MiniMapNodeProps) {
  const [right, bottom] = [x + width, y + height];
  const shape = ['diamond', 'ticket', 'stack', 'pill'].find((each) => className.split(' ').includes(each));
  switch (shape) {
    case 'diamond':
      return (
        <path
          fill={color}
          d={`M${x + width / 2},${y}L${right},${y + height / 2}L${x + width / 2},${bottom}L${x},${y + height / 2}Z`}
        />
      );
    case 'ticket': {
      const cut = height / 2.5;
      return <path fill={color} d={`M${x},${y}H${right}V${bottom - cut}L${right - cut},${bottom}H${x}Z`} />;
    }
    case 'stack':
      return (
        <>
          <rect x={x + 28} y={y + 28} width={width} height={height} fill={color} opacity={0.45} />
          <rect x={x} y={y} width={width} height={height} fill={color} />
        </>
      );
    case 'pill':
      return <rect x={x} y={y} width={width} height={height} rx={height / 2} fill={color} />;
    default:
      return <rect x={x} y={y} width={width} height={height} fill={color} />;
  }
}
