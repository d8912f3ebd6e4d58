import type { Team } from '../../../core/model/records/organisation.ts';
import type { Phase } from '../../../core/model/records/organisation.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import type { PhaseBand } from '../phaseBands.ts';
import type { DrawnStage } from '../scene.ts';
import type { LaneLayout } from './layoutLanes.ts';

/** The lane of a team across the page; null: of the stages for which nobody is responsible yet. */
export interface LaneBand {
  readonly team: Team | null;
  readonly count: number;
  readonly rect: Rect;
}

/** Room at the left end of every lane for the name of its team. */
export const LANE_HEAD = 200;
const PAD = 48;
/** Room above the lanes for the names of phases. */
const PHASE_HEAD = 64;

/** The lanes around the stages as they are drawn: they meet in the middle between two, and are all as wide. */
export function laneBands(
  { lanes }: LaneLayout,
  teams: ReadonlyMap<string, Team>,
  drawn: ReadonlyMap<string, DrawnStage>,
): readonly LaneBand[] {
  const boxes = lanes.flatMap(({ teamId, stageIds }) => {
    const rects = stageIds.flatMap((id) => drawn.get(id)?.rect ?? []);
    const rect = boundsOf(rects);
    return rect === undefined ? [] : [{ team: teams.get(teamId ?? '') ?? null, count: rects.length, rect }];
  });
  const page = boundsOf(boxes.map(({ rect }) => rect));
  if (page === undefined) return [];
  const edges = boxes.map(({ rect }, place) => {
    const before = boxes[place - 1]?.rect;
    return before === undefined ? rect.y - PAD : (before.y + before.height + rect.y) / 2;
  });
  edges.push(page.y + page.height + PAD);
  return boxes.map(({ team, count }, place) => ({
    team,
    count,
    rect: {
      x: page.x - LANE_HEAD,
      y: edges[place] as number,
      width: page.width + LANE_HEAD + PAD,
      height: (edges[place + 1] as number) - (edges[place] as number),
    },
  }));
}

/** A heading above every run of columns of one phase; a phase that comes again later has another one there. */
export function phaseColumns(
  { columns }: LaneLayout,
  phases: readonly Phase[],
  lanes: readonly LaneBand[],
  drawn: ReadonlyMap<string, DrawnStage>,
): readonly PhaseBand[] {
  const page = boundsOf(lanes.map(({ rect }) => rect));
  if (page === undefined) return [];
  const runs: { phaseId: string | null; rects: Rect[] }[] = [];
  for (const ids of columns) {
    const members = ids.flatMap((id) => drawn.get(id) ?? []);
    const phaseId = members[0]?.stage.phaseId ?? null;
    const rects = members.map(({ rect }) => rect);
    const last = runs.at(-1);
    if (last?.phaseId === phaseId) last.rects.push(...rects);
    else runs.push({ phaseId, rects });
  }
  const spans = runs.map(({ rects }) => boundsOf(rects));
  return runs.flatMap(({ phaseId }, place) => {
    const index = phases.findIndex(({ id }) => id === phaseId);
    const phase = phases[index];
    const span = spans[place];
    if (phase === undefined || span === undefined) return [];
    const before = spans[place - 1];
    const after = spans[place + 1];
    const left = before === undefined ? span.x - PAD / 2 : (before.x + before.width + span.x) / 2;
    const end = span.x + span.width;
    const right =
      after === undefined
        ? Math.max(end + PAD / 2, endOf(page, runs.length - 1 === place))
        : (end + after.x) / 2;
    return [
      {
        key: `${phase.id} ${place}`,
        phase,
        rect: { x: left, y: page.y - PHASE_HEAD, width: right - left, height: page.height + PHASE_HEAD },
        isTinted: index % 2 === 1,
      },
    ];
  });
}

/** The last phase reaches to the end of the lanes. */
function endOf(page: Rect, isLast: boolean): number {
  return isLast ? page.x + page.width : -Infinity;
}
