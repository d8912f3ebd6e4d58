import { Position, type NodeHandle } from '@xyflow/react';
import type { Size } from './cardSize.ts';

const known = new Map<string, NodeHandle[]>();

/**
 * Where ways may begin and end at a card of this size. React Flow is told instead of measuring it, so that a card
 * need not carry its handles while nobody is near it. The same list for the same size.
 */
export function handlePlaces({ width, height }: Size): NodeHandle[] {
  const name = `${width} ${height}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const handles: NodeHandle[] = [
    { id: 'whole', type: 'target', position: Position.Left, x: 0, y: 0, width, height },
    { id: 'right', type: 'source', position: Position.Right, x: width, y: height / 2, width: 1, height: 1 },
    { id: 'bottom', type: 'source', position: Position.Bottom, x: width / 2, y: height, width: 1, height: 1 },
  ];
  known.set(name, handles);
  return handles;
}
