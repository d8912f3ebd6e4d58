import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { arrangeStages } from '../../core/commands/arrangeCommands.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { recordsOf, subStages } from '../../core/model/queries.ts';
import { showFault } from '../controls/toasts.ts';
import { useWorkspace } from '../hooks/services.tsx';
import { cardSize } from './cardSize.ts';
import { layoutStages, type Ranking } from './layoutStages.ts';
import { gridInside, sceneOf } from './scene.ts';
import { transitionFace } from './toFlowEdges.ts';
import { useCanvasStore } from './useCanvas.ts';

const GLIDE_MS = 260;

/** Lays the whole lifecycle out anew, as one command, for a screen of the given proportions. */
export function tidyPositions(blueprint: Blueprint, aspect: number, rank: Ranking): Record<string, Point> {
  const scene = sceneOf(blueprint, new Set());
  const places = layoutStages(
    scene.stages.map(({ stage }) => ({
      id: stage.id,
      size: cardSize(stage),
      isDetour: stage.route === 'detour',
      phaseId: stage.phaseId,
    })),
    scene.transitions.map(({ transition, fromId, toId }) => ({
      fromId,
      toId,
      isQuiet: transitionFace(blueprint, transition, null).isQuiet,
    })),
    aspect,
    rank,
  );
  const positions: Record<string, Point> = Object.fromEntries(places);
  for (const group of recordsOf(blueprint, 'stage')) {
    const inside = subStages(blueprint, group.id);
    const grid = gridInside(inside);
    inside.forEach((stage, index) => {
      const place = grid[index];
      if (place) positions[stage.id] = place;
    });
  }
  return positions;
}

/** Tidies up the canvas and shows all of it; cards glide to their places where motion is welcome. */
export function useTidyUp(): () => void {
  const { document: store } = useWorkspace();
  const canvas = useCanvasStore();
  const flow = useStoreApi();
  const { fitView } = useReactFlow();
  return useCallback(() => {
    const { width, height } = flow.getState();
    const glides = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    // The layout library is only needed here, and only now.
    import('./rankWithDagre.ts')
      .then(({ rankWithDagre }) => {
        const { blueprint, dispatch } = store.getState();
        const positions = tidyPositions(blueprint, width / Math.max(height, 1), rankWithDagre);
        canvas.getState().setGliding(glides);
        dispatch(arrangeStages, { positions });
        canvas.getState().announce('Tidied up.');
        // React Flow must have taken in the new places before it can show all of them.
        requestAnimationFrame(() => void fitView({ padding: 0.06, duration: glides ? GLIDE_MS : 0 }));
        setTimeout(() => canvas.getState().setGliding(false), GLIDE_MS + 60);
      })
      .catch(() => showFault('The layout could not be loaded. Reload the page, then try again.'));
  }, [store, canvas, flow, fitView]);
}
