import { newStage } from '../../../core/commands/newStage.ts';
import type { Blueprint } from '../../../core/model/blueprint.ts';
import type { Point } from '../../../core/model/placement.ts';
import { findRecord, recordsOf } from '../../../core/model/queries.ts';
import type { Stage } from '../../../core/model/records/stage.ts';
import { cardSize, type Size } from '../cardSize.ts';
import { GRID, overlaps, snapped, type Rect } from '../geometry.ts';

/** The gap between a stage and the next one on the path, and between one row and the next. */
const GAP = { x: 112, y: 56 } as const;
/** Rows farther apart than this are lines of their own: what is pushed on one does not push the other. */
const ROW_GAP = 120;

/** Where a new stage will stand, and where others go to make room for it. */
export interface Room {
  readonly position: Point;
  readonly moves: Readonly<Record<string, Point>>;
}

/** What is to be placed. */
export interface Placing {
  readonly kind: string;
  readonly parentId: string | null;
  /** right and below: of a stage; between: in the way to what follows; here: where it was let go. */
  readonly place: 'right' | 'below' | 'between' | 'here';
  readonly fromId: string | null;
  readonly at: Point;
}

interface Placed extends Rect {
  readonly id: string;
  readonly isBesideThePath: boolean;
}

/** Finds room for a stage: the path stays straight, what is in the way moves right, and nothing lies on another. */
export function findRoom(blueprint: Blueprint, placing: Placing): Room {
  const around = placedIn(blueprint, placing.parentId);
  const size = sizeOf(blueprint, placing);
  const from = around.find(({ id }) => id === placing.fromId);
  if (from === undefined || placing.place === 'here')
    return { position: freeNear(around, { ...snapped(placing.at), ...size }), moves: {} };
  if (placing.place === 'below') return { position: besideThePath(around, from, size), moves: {} };
  const leadsOn = recordsOf(blueprint, 'transition').some(
    ({ fromId, kind }) => fromId === from.id && (kind === 'advance' || kind === 'win'),
  );
  return placing.place === 'right' && leadsOn
    ? { position: branchFrom(around, from, size), moves: {} }
    : nextOnPath(around, from, size);
}

function placedIn(blueprint: Blueprint, parentId: string | null): Placed[] {
  const stages = recordsOf(blueprint, 'stage')
    .filter((stage) => stage.parentId === parentId)
    .map((stage) => ({
      ...stage.position,
      ...cardSize(stage),
      id: stage.id,
      isBesideThePath: stage.route === 'detour',
    }));
  const notes = recordsOf(blueprint, 'note').map(({ id, position, size }) => ({
    ...position,
    ...size,
    id,
    isBesideThePath: true,
  }));
  return parentId === null ? [...stages, ...notes] : stages;
}

function sizeOf(blueprint: Blueprint, { kind, parentId, at }: Placing): Size {
  const stage: Stage | undefined = newStage(blueprint, { kind, position: at }, 'stage_sketch');
  const group = findRecord(blueprint, 'stage', parentId);
  return stage === undefined
    ? { width: 208, height: 144 }
    : cardSize({ ...stage, parentId: group === undefined ? null : group.id });
}

/** Right of a stage on its line; everything right of it on these rows moves on as far as it must. */
function nextOnPath(around: readonly Placed[], from: Placed, size: Size): Room {
  const position = snapped({ x: from.x + from.width + GAP.x, y: from.y + (from.height - size.height) / 2 });
  const wanted: Rect = { ...position, ...size };
  const right = rowsAround(around, from).filter(
    ({ id, x }) => id !== from.id && x >= from.x + from.width - GRID,
  );
  const inTheWay = right.filter(
    (each) => each.y < wanted.y + wanted.height + 24 && wanted.y < each.y + each.height + 24,
  );
  const first = Math.min(...inTheWay.map(({ x }) => x));
  const by = Math.ceil((position.x + size.width + GAP.x - first) / GRID) * GRID;
  if (inTheWay.length === 0 || by <= 0) return { position, moves: {} };
  return { position, moves: Object.fromEntries(right.map(({ id, x, y }) => [id, { x: x + by, y }])) };
}

/** The rows that hang together with the one of a stage: those without a wide gap between them. */
function rowsAround(around: readonly Placed[], from: Placed): Placed[] {
  const sorted = around.toSorted((a, b) => a.y - b.y);
  let band: Placed[] = [];
  let bottom = -Infinity;
  for (const each of sorted) {
    if (each.y > bottom + ROW_GAP && band.length > 0) {
      if (band.includes(from)) return band;
      band = [];
      bottom = -Infinity;
    }
    band.push(each);
    bottom = Math.max(bottom, each.y + each.height);
  }
  return band;
}

/** A second way on: in the column of what follows already, on the nearest free line. */
function branchFrom(around: readonly Placed[], from: Placed, size: Size): Point {
  const x = from.x + from.width + GAP.x;
  const y = from.y + (from.height - size.height) / 2;
  const step = size.height + GAP.y / 2;
  for (const lines of [1, -1, 2, -2, 3, -3]) {
    const wanted = { ...snapped({ x, y: y + lines * step }), ...size };
    if (isFree(around, wanted)) return { x: wanted.x, y: wanted.y };
  }
  return freeNear(around, { ...snapped({ x, y: y + step }), ...size });
}

/** Below a stage, on the row on which others beside the path stand. */
function besideThePath(around: readonly Placed[], from: Placed, size: Size): Point {
  const below = from.y + from.height + GAP.y / 2;
  const rows = around
    .filter(({ isBesideThePath, y, id }) => isBesideThePath && y >= below - GRID && id.startsWith('stage_'))
    .map(({ y }) => y);
  const ys = rows.length > 0 ? [...new Set(rows)].toSorted((a, b) => a - b) : [from.y + from.height + GAP.y];
  const columns = [0, 1, -1, 2, -2].map((column) => from.x + column * (size.width + GAP.x));
  for (const y of ys.slice(0, 3))
    for (const x of columns) {
      const wanted = { ...snapped({ x, y }), ...size };
      if (isFree(around, wanted)) return { x: wanted.x, y: wanted.y };
    }
  return freeNear(around, { ...snapped({ x: from.x, y: from.y + from.height + GAP.y }), ...size });
}

function freeNear(around: readonly Placed[], wanted: Rect): Point {
  for (let ring = 0; ring < 24; ring += 1)
    for (const [right, down] of ring === 0 ? [[0, 0]] : directions) {
      const x = wanted.x + (right ?? 0) * ring * 5 * GRID;
      const y = wanted.y + (down ?? 0) * ring * 5 * GRID;
      if (isFree(around, { ...wanted, x, y })) return { x, y };
    }
  return { x: wanted.x, y: wanted.y };
}

const directions = [
  [0, 1],
  [1, 0],
  [1, 1],
  [0, -1],
  [-1, 0],
];

function isFree(around: readonly Placed[], wanted: Rect): boolean {
  return !around.some((each) => overlaps(wanted, each, 16));
}
