import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Point } from '../../../core/model/placement.ts';
import { recordsOf } from '../../../core/model/queries.ts';
import { cardSize } from '../cardSize.ts';
import type { PhaseBand } from '../phaseBands.ts';
import { rankWithDagre } from '../rankWithDagre.ts';
import { sceneOf, type DrawnStage } from '../scene.ts';
import type { SceneLook } from '../sceneLook.ts';
import { transitionFace } from '../toFlowEdges.ts';
import { laneBands, phaseColumns, type LaneBand } from './laneBands.ts';
import { layoutLanes, type LaneLayout, type LaneStage } from './layoutLanes.ts';

/** The lifecycle arranged by team. Nothing of it is stored. */
export interface LanePicture {
  readonly places: ReadonlyMap<string, Point>;
  /** Lanes and phases around the stages as they are drawn. */
  draw(stages: readonly DrawnStage[]): {
    readonly lanes: readonly LaneBand[];
    readonly bands: readonly PhaseBand[];
  };
}

let last: { readonly key: string; readonly layout: LaneLayout } | undefined;

/** The picture by team; the layout is made anew only where what it follows from has changed. */
export function lanePicture(blueprint: Blueprint, sizes: SceneLook['sizes']): LanePicture {
  const scene = sceneOf(blueprint, new Set());
  const teams = new Map(recordsOf(blueprint, 'team').map((team) => [team.id, team]));
  const stages = scene.stages.map(({ stage }): LaneStage => ({
    id: stage.id,
    size: sizes?.get(stage.id) ?? cardSize(stage),
    isDetour: stage.route === 'detour',
    phaseId: stage.phaseId,
    teamId: teams.has(stage.responsibleTeamId ?? '') ? stage.responsibleTeamId : null,
  }));
  const links = scene.transitions.map(({ transition, fromId, toId }) => ({
    fromId,
    toId,
    isQuiet: transitionFace(blueprint, transition, null).isQuiet,
  }));
  const key = JSON.stringify([stages, links]);
  if (last?.key !== key) last = { key, layout: layoutLanes(stages, links, rankWithDagre) };
  const { layout } = last;
  const places = new Map(layout.places);
  // Notes and frames follow what is drawn: below the lanes they are in nobody's way.
  const below = Math.max(0, ...[...places].map(([id, { y }]) => y + heightOf(stages, id))) + 120;
  let x = 0;
  for (const { note } of scene.notes) {
    places.set(note.id, { x, y: below });
    x += note.size.width + 32;
  }
  return {
    places,
    draw: (drawnStages) => {
      const drawn = new Map(drawnStages.map((each) => [each.stage.id, each]));
      const lanes = laneBands(layout, teams, drawn);
      return { lanes, bands: phaseColumns(layout, recordsOf(blueprint, 'phase'), lanes, drawn) };
    },
  };
}

function heightOf(stages: readonly LaneStage[], id: string): number {
  return stages.find((stage) => stage.id === id)?.size.height ?? 0;
}
