import type { Point } from '../../../core/model/placement.ts';
import type { Size } from '../cardSize.ts';
import { GRID } from '../geometry.ts';
import type { LayoutLink, LayoutStage, Ranking } from '../layoutStage.ts';

/** A stage to be placed in the lane of its team; null: nobody is responsible yet. */
export interface LaneStage extends LayoutStage {
  readonly teamId: string | null;
}

/** A lane with the stages in it; `rows` of them stand under each other where two share a column. */
export interface Lane {
  readonly teamId: string | null;
  readonly stageIds: readonly string[];
  readonly rows: number;
}

/** Where everything stands, and in which lanes from above. */
export interface LaneLayout {
  readonly places: ReadonlyMap<string, Point>;
  readonly lanes: readonly Lane[];
  /** The stages of the success path by column. */
  readonly columns: readonly (readonly string[])[];
}

const COLUMN_GAP = 80;
const ROW_GAP = 56;
/** Between cards of two lanes: room for ways that run along. */
const LANE_GAP = 96;

/**
 * Lays a lifecycle out by who is responsible: along the page by the success path, down it by team, in the order in
 * which the teams meet a lead. Detours stand in the lane of their own team, near what they are connected with.
 */
export function layoutLanes(
  stages: readonly LaneStage[],
  links: readonly LayoutLink[],
  rank: Ranking,
): LaneLayout {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  const columns = columnsOf(stages, links, rank);
  const columnOf = new Map(columns.flatMap((ids, column) => ids.map((id) => [id, column] as const)));
  const lanes = new Map<string | null, Map<number, LaneStage>[]>();
  const put = (stage: LaneStage, wanted: number, reach: number): void => {
    const rows = lanes.get(stage.teamId) ?? [];
    lanes.set(stage.teamId, rows);
    const { row, column } = freePlace(rows, wanted, reach);
    (rows[row] ??= new Map()).set(column, stage);
    columnOf.set(stage.id, column);
  };
  for (const [column, ids] of columns.entries())
    for (const id of ids) put(byId.get(id) as LaneStage, column, 0);
  const friends = friendsOf(links);
  const rest = stages.filter(({ id }) => !columnOf.has(id));
  const tied = (id: string) => (friends.get(id) ?? []).filter((other) => columnOf.has(other));
  for (const stage of rest.toSorted((a, b) => tied(b.id).length - tied(a.id).length || compare(a.id, b.id))) {
    const near = tied(stage.id).map((id) => columnOf.get(id) as number);
    const wanted = near.length === 0 ? 0 : near.reduce((sum, column) => sum + column, 0) / near.length;
    put(stage, wanted, 2.5);
  }
  const order = [...lanes].toSorted(([a], [b]) => Number(a === null) - Number(b === null));
  return { ...placed(order, stages), columns };
}

/** Columns along the success path; stages that nothing connects with it stand aside like detours. */
function columnsOf(
  stages: readonly LaneStage[],
  links: readonly LayoutLink[],
  rank: Ranking,
): readonly (readonly string[])[] {
  const onPath = new Map(stages.flatMap((stage) => (stage.isDetour ? [] : [[stage.id, stage]])));
  const loud = links.filter(
    ({ fromId, toId, isQuiet }) => !isQuiet && fromId !== toId && onPath.has(fromId) && onPath.has(toId),
  );
  if (loud.length === 0) return [...onPath.keys()].map((id) => [id]);
  const joined = new Set(loud.flatMap(({ fromId, toId }) => [fromId, toId]));
  return rank(
    stages.filter(({ id }) => joined.has(id)),
    loud,
  );
}

function friendsOf(links: readonly LayoutLink[]): ReadonlyMap<string, readonly string[]> {
  const friends = new Map<string, string[]>();
  const add = (id: string, other: string) => {
    const list = friends.get(id);
    if (list) list.push(other);
    else friends.set(id, [other]);
  };
  for (const { fromId, toId } of links) {
    if (fromId === toId) continue;
    add(fromId, toId);
    add(toId, fromId);
  }
  return friends;
}

/** The free column nearest to the wish, in the first row where it is not too far off. */
function freePlace(
  rows: readonly Map<number, LaneStage>[],
  wanted: number,
  reach: number,
): { readonly row: number; readonly column: number } {
  for (let row = 0; ; row += 1) {
    const taken = rows[row];
    const start = Math.round(wanted);
    for (let off = 0; off <= reach; off += 1) {
      for (const column of off === 0 ? [start] : [start - off, start + off]) {
        if (column >= 0 && taken?.has(column) !== true) return { row, column };
      }
    }
  }
}

function placed(
  order: readonly (readonly [string | null, readonly Map<number, LaneStage>[]])[],
  stages: readonly LaneStage[],
): { readonly places: ReadonlyMap<string, Point>; readonly lanes: readonly Lane[] } {
  const widest = Math.max(0, ...stages.map(({ size }) => size.width));
  const tallest = Math.max(0, ...stages.map(({ size }) => size.height));
  const places = new Map<string, Point>();
  let y = 0;
  const lanes = order.map(([teamId, rows]): Lane => {
    rows.forEach((row, index) => {
      for (const [column, { id, size }] of row)
        places.set(id, centred(column, y + index * (tallest + ROW_GAP), size, widest, tallest));
    });
    y += rows.length * (tallest + ROW_GAP) - ROW_GAP + LANE_GAP;
    const inLane = rows.flatMap((row) => [...row.values()].map(({ id }) => id));
    return { teamId, stageIds: inLane, rows: rows.length };
  });
  return { places, lanes };
}

function centred(column: number, top: number, size: Size, widest: number, tallest: number): Point {
  const x = column * (widest + COLUMN_GAP) + (widest - size.width) / 2;
  const y = top + (tallest - size.height) / 2;
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
