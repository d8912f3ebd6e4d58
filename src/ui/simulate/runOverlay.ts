import type { CanvasOverlay, StageNumbers, TransitionNumbers } from '../canvas/overlay.ts';
import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';

/** The numbers of a run as the canvas shows them; the stage named by `worstStageId` is marked as where it hurts. */
export function toOverlay(measures: RunMeasures, worstStageId: string | null): CanvasOverlay {
  const stages: Record<string, StageNumbers> = {};
  for (const stage of measures.stages) {
    const { inflow, balance, nextStepShare, slaMissedShare, medianTimeMs } = stage;
    const isBottleneck = stage.stageId === worstStageId;
    stages[stage.stageId] = { inflow, balance, nextStepShare, slaMissedShare, medianTimeMs, isBottleneck };
  }
  const busiest = Math.max(1, ...Object.values(measures.wayCounts));
  const transitions: Record<string, TransitionNumbers> = {};
  for (const [id, count] of Object.entries(measures.wayCounts))
    transitions[id] = { count, weight: count / busiest };
  return { stages, transitions };
}
