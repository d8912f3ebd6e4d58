import { useMemo, useState } from 'react';
import { recordsOf } from '../../core/model/queries.ts';
import { useDocument, useView } from '../hooks/services.ts';
import { createFrameNodes } from './frameNodes.ts';
import type { CanvasNode } from './toFlowNodes.ts';
import { useCanvas } from './useCanvas.ts';

const noFrames: ReturnType<typeof recordsOf<'frame'>> = [];

/** The nodes of the scene with the frames of the blueprint under them. */
export function useFrameNodes(nodes: CanvasNode[], readOnly: boolean): CanvasNode[] {
  const frames = useDocument(({ blueprint }) => recordsOf(blueprint, 'frame'));
  const selection = useView((state) => state.selection);
  const preview = useCanvas((state) => state.preview);
  const [toNodes] = useState(createFrameNodes);
  // Frames lie around stages as they stand on the page, not in a group nor where the machine or lanes have moved them.
  const areShown = useView(
    ({ within, detail, hasLanes }) => within === null && detail !== 'engineering' && !hasLanes,
  );
  const areas = toNodes(areShown ? frames : noFrames, preview, selection, readOnly);
  return useMemo(() => (areas.length === 0 ? nodes : [...areas, ...nodes]), [areas, nodes]);
}
