import type { Rect } from '../geometry.ts';
import { GAP, LANES, drawArrow, type DrawnArrow } from './arrowPaths.ts';
import type { ExecutiveScene } from './executiveScene.ts';

/** Where the boxes and arrows of a lifecycle seen from far off are drawn, in pixels of the room. */
export interface ExecutiveLayout {
  readonly rects: ReadonlyMap<string, Rect>;
  readonly arrows: readonly DrawnArrow[];
  /** What it takes in height; more than there is where there are many boxes in little room. */
  readonly height: number;
}

const SIDE = 28;
const NARROWEST = 180;
const WIDEST = 380;
const LOWEST = 164;
const HIGHEST = 420;
const QUIET = 88;
/** Where referrals and ways that pass a box over run, above the first row. */
const OVER = 44;
const TOOLS = 60;

/**
 * Fills the room with the boxes of the success path, in as many rows as they need to be wide enough to be read, and
 * puts what is beside the path into a low row below.
 */
export function executiveLayout(
  scene: ExecutiveScene,
  room: { readonly width: number; readonly height: number },
): ExecutiveLayout {
  const stretches = scene.boxes.filter(({ kind }) => kind === 'stretch');
  const quiet = scene.boxes.filter(({ kind }) => kind !== 'stretch');
  const inner = Math.max(NARROWEST, room.width - 2 * SIDE);
  const columns = columnsFor(stretches.length, inner);
  const rows = Math.ceil(stretches.length / columns);
  const width = Math.min(WIDEST, (inner - (columns - 1) * GAP) / columns);
  const below = quiet.length > 0 ? LANES + QUIET : 0;
  const fixed = OVER + (rows - 1) * LANES + below + TOOLS;
  const height = Math.min(HIGHEST, Math.max(LOWEST, (room.height - fixed) / rows));
  const left = SIDE + (inner - (columns * width + (columns - 1) * GAP)) / 2;
  const spare = Math.max(0, room.height - fixed - rows * height) / 2;

  const rects = new Map<string, Rect>();
  stretches.forEach(({ key }, place) => {
    rects.set(key, {
      x: left + (place % columns) * (width + GAP),
      y: spare + OVER + Math.floor(place / columns) * (height + LANES),
      width,
      height,
    });
  });
  const bottom = spare + OVER + rows * (height + LANES);
  const across = columns * width + (columns - 1) * GAP;
  const share = quiet.map(({ stages }) => Math.min(6, Math.max(3, stages.length)));
  const total = share.reduce((sum, part) => sum + part, 0);
  let x = left;
  quiet.forEach(({ key }, place) => {
    const wide = ((across - (quiet.length - 1) * GAP) * share[place]!) / total;
    rects.set(key, { x, y: bottom, width: wide, height: QUIET });
    x += wide + GAP;
  });
  return {
    rects,
    arrows: scene.arrows.flatMap((arrow) => drawArrow(arrow, rects)),
    height: bottom + below - LANES * Number(quiet.length > 0) + TOOLS,
  };
}

/** As few rows as leave the boxes wide enough, and rows as equal as they can be. */
function columnsFor(count: number, inner: number): number {
  if (count === 0) return 1;
  const most = Math.max(1, Math.floor((inner + GAP) / (NARROWEST + GAP)));
  return Math.ceil(count / Math.ceil(count / most));
}
