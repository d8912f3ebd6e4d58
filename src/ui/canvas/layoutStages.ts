import type { Point } from '../../core/model/placement.ts';
import { GRID } from './geometry.ts';
import type { Columns, LayoutLink, LayoutStage, Ranking } from './layoutStage.ts';
import { placeDetours } from './placeDetours.ts';

const COLUMN_GAP = 104;
/** Between columns whose ways curve, because stages stand above each other: there is room for words on them. */
const WIDE_GAP = 144;
const STACK_GAP = 40;
const LANE_GAP = 72;
const LINE_GAP = 168;
const COLUMN = 208;
/** Room above a line of the page for the names of phases and for ways that run over it. */
const HEADER = 92;
const BREAK_WORTH = 0.9;
const MOST_BREAKS = 8;
const MOST_LINES = 6;

/**
 * Lays a lifecycle out like a page of text: the success path runs left to right and goes on in a next line where that
 * makes everything larger on a screen of the given proportions; detours hang below the stages they belong to.
 */
export function layoutStages(
  stages: readonly LayoutStage[],
  links: readonly LayoutLink[],
  aspect: number,
  rank: Ranking,
): ReadonlyMap<string, Point> {
  const onPath = new Set(stages.filter(({ isDetour }) => !isDetour).map(({ id }) => id));
  const loud = links.filter(
    ({ fromId, toId, isQuiet }) => !isQuiet && fromId !== toId && onPath.has(fromId) && onPath.has(toId),
  );
  const joined = new Set(loud.flatMap(({ fromId, toId }) => [fromId, toId]));
  // A stage that nothing leads to or from yet waits below, like a detour, until it is connected.
  const isSpine = ({ id }: LayoutStage) => (joined.size === 0 ? onPath.has(id) : joined.has(id));
  const spine = stages.filter(isSpine);
  const detours = stages.filter((stage) => !isSpine(stage));
  const columns = joined.size === 0 ? spine.map(({ id }) => [id]) : rank(spine, loud);
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  let best: Page | undefined;
  for (const lines of waysToBreak(columns, byId)) {
    const page = pageOf(lines, detours, links, byId);
    const scale = Math.min(aspect / Math.max(page.width, 1), 1 / Math.max(page.height, 1));
    // A further line must be worth its break: people read one line more easily than two, and a long line first.
    const longest = Math.max(...lines.map((line) => line.length));
    const shortStart = 1 - 0.03 * (longest - (lines[0]?.length ?? longest));
    const worth = scale * shortStart * BREAK_WORTH ** (lines.length - 1);
    if (best === undefined || worth > best.worth) best = { ...page, worth };
  }
  return best?.places ?? new Map();
}

interface Page {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
  readonly worth: number;
}

/** Every sensible way to break the columns into lines: at changes of phase, or into parts of about one length. */
function waysToBreak(columns: Columns, byId: ReadonlyMap<string, LayoutStage>): Columns[][] {
  const phaseAt = (place: number) => byId.get(columns[place]?.[0] ?? '')?.phaseId ?? null;
  const places = Array.from({ length: Math.max(0, columns.length - 1) }, (_, place) => place + 1);
  const changes = places.filter((place) => phaseAt(place) !== phaseAt(place - 1)).slice(0, MOST_BREAKS);
  const atChanges = subsetsOf(changes).filter((breaks) => breaks.length < MOST_LINES);
  const even = Array.from({ length: MOST_LINES - 1 }, (_, index) =>
    Array.from({ length: index + 1 }, (__, each) =>
      Math.round(((each + 1) * columns.length) / (index + 2)),
    ).filter((place) => place > 0 && place < columns.length),
  );
  // Breaking inside of a phase is for lifecycles that have no phases, or very long ones.
  const ways = changes.length > 0 && columns.length <= 16 ? atChanges : [...atChanges, ...even];
  return ways.map((breaks) =>
    [0, ...breaks].map((start, index) => columns.slice(start, breaks[index] ?? columns.length)),
  );
}

function subsetsOf(items: readonly number[]): number[][] {
  return items.reduce<number[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}

function pageOf(
  lines: readonly Columns[],
  detours: readonly LayoutStage[],
  links: readonly LayoutLink[],
  byId: ReadonlyMap<string, LayoutStage>,
): Page {
  const places = new Map<string, Point>();
  const slots = placeDetours(lines, detours, links);
  const xs = columnPlaces(lines);
  const xOf = (column: number) => xs[column] ?? column * (COLUMN + COLUMN_GAP);
  let top = 0;
  let columns = 0;
  lines.forEach((line, index) => {
    const heights = line.map((ids) => stackHeight(ids, byId));
    const tallest = Math.max(0, ...heights);
    line.forEach((ids, column) => {
      let y = top + (tallest - (heights[column] ?? 0)) / 2;
      for (const id of ids) {
        const size = byId.get(id)?.size ?? { width: COLUMN, height: 0 };
        places.set(id, onGrid({ x: xOf(column) + (COLUMN - size.width) / 2, y }));
        y += size.height + STACK_GAP;
      }
    });
    columns = Math.max(columns, line.length);
    let bottom = top + tallest;
    for (const lane of slots[index] ?? []) {
      const laneTop = bottom + LANE_GAP;
      for (const [column, { id, size }] of lane) {
        places.set(id, onGrid({ x: xOf(column) + (COLUMN - size.width) / 2, y: laneTop }));
        columns = Math.max(columns, column + 1);
        bottom = Math.max(bottom, laneTop + size.height);
      }
    }
    top = bottom + LINE_GAP;
  });
  return {
    places,
    width: columns === 0 ? 0 : xOf(columns - 1) + COLUMN,
    height: top - LINE_GAP + HEADER,
    worth: 0,
  };
}

/** Where the columns begin; the same for all lines, so that the page has a grid. */
function columnPlaces(lines: readonly Columns[]): number[] {
  const count = Math.max(0, ...lines.map((line) => line.length));
  const xs: number[] = [];
  for (let column = 0, x = 0; column < count; column += 1) {
    xs.push(x);
    const curves = lines.some(
      (line) => Math.max(line[column]?.length ?? 0, line[column + 1]?.length ?? 0) > 1,
    );
    x += COLUMN + (curves ? WIDE_GAP : COLUMN_GAP);
  }
  return xs;
}

function stackHeight(ids: readonly string[], byId: ReadonlyMap<string, LayoutStage>): number {
  const heights = ids.map((id) => byId.get(id)?.size.height ?? 0);
  return heights.reduce((sum, height) => sum + height, 0) + STACK_GAP * Math.max(0, ids.length - 1);
}

function onGrid({ x, y }: Point): Point {
  return { x: Math.round(x / GRID) * GRID, y: Math.round(y / GRID) * GRID };
}
