import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { groupsAround } from '../../core/model/placement.ts';
import { findRecord, recordsOf } from '../../core/model/queries.ts';
import type { CanvasOverlay, StageNumbers, TransitionNumbers } from '../canvas/overlay.ts';

/**
 * The numbers of a run as the canvas shows them, with the blueprint that they belong to; the stage named by
 * `worstStageId` is marked as where it hurts. A stage without a way onwards has no share that went on. With a base
 * each stage says by which part more leads came.
 */
export function toOverlay(
  measures: RunMeasures,
  measured: Blueprint,
  worstStageId: string | null,
  base: RunMeasures | null = null,
): CanvasOverlay {
  const before = new Map(base?.stages.map((stage) => [stage.stageId, stage.inflow]));
  const goesOn = new Set<string>();
  for (const { fromId, kind } of recordsOf(measured, 'transition')) {
    if (kind !== 'advance' && kind !== 'win') continue;
    goesOn.add(fromId);
    // Who goes on from a sub-stage may leave the groups around it by the same way.
    const from = findRecord(measured, 'stage', fromId);
    for (const { id } of from === undefined ? [] : groupsAround(measured, from)) goesOn.add(id);
  }
  const stages: Record<string, StageNumbers> = {};
  for (const stage of measures.stages) {
    const { inflow, balance, slaMissedShare, medianTimeMs } = stage;
    const nextStepShare = goesOn.has(stage.stageId) ? stage.nextStepShare : NaN;
    const isBottleneck = stage.stageId === worstStageId;
    const change = inflow / (before.get(stage.stageId) ?? NaN) - 1;
    stages[stage.stageId] = {
      inflow,
      balance,
      nextStepShare,
      slaMissedShare,
      medianTimeMs,
      isBottleneck,
      change,
    };
  }
  const busiest = Math.max(1, ...Object.values(measures.wayCounts));
  const transitions: Record<string, TransitionNumbers> = {};
  for (const [id, count] of Object.entries(measures.wayCounts))
    transitions[id] = { count, weight: count / busiest };
  return { stages, transitions };
}
