import type { Phase } from '../../core/model/records/organisation.ts';
import { boundsOf, type Rect } from './geometry.ts';
import type { DrawnStage } from './scene.ts';

/** The band of a phase behind its stages; nothing of it is stored. */
export interface PhaseBand {
  readonly key: string;
  readonly phase: Phase;
  readonly rect: Rect;
  /** Every other band is tinted, so that neighbours are told apart. */
  readonly isTinted: boolean;
}

const PAD = 28;
const NARROWEST = 24;
const HEADER = 92;
/** Stages of a phase that are farther apart than this in height stand on different lines of the page. */
const LINE_GAP = 240;

/** About where the name of a phase stands in its band. */
export function headingOf({ phase, rect }: PhaseBand): Rect {
  const width = Math.min(rect.width, 40 + phase.name.length * 11);
  return { x: rect.x, y: rect.y, width, height: 44 };
}

interface Part {
  readonly phase: Phase;
  readonly rect: Rect;
}

/**
 * Bands from the success stages of each phase (detours hang below wherever there is room, and would stretch them).
 * Bands on one line of the page share top and bottom, reach down to the detours below them, and meet in the middle
 * between two phases; a phase that goes on in the next line has a band there too.
 */
export function phaseBands(phases: readonly Phase[], stages: readonly DrawnStage[]): readonly PhaseBand[] {
  const onCanvas = stages.filter(({ depth }) => depth === 0);
  const parts = phases.flatMap((phase) => partsOf(phase, onCanvas));
  const lines = linesOf(parts);
  const placeOf = new Map(phases.map((phase, index) => [phase.id, index]));
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    const limit = below === undefined ? Infinity : below.top;
    const reach = onCanvas
      .filter(({ rect }) => rect.y >= line.top && rect.y < limit - HEADER)
      .map(({ rect }) => rect.y + rect.height);
    const bottom = Math.min(Math.max(line.bottom, ...reach) + PAD, limit - HEADER - 12);
    const meeting = meetInTheMiddle(line.parts);
    return meeting.map(({ phase, rect }, place) => ({
      key: `${phase.id} ${index} ${place}`,
      phase,
      rect: { ...rect, y: line.top - HEADER, height: bottom - line.top + HEADER },
      isTinted: (placeOf.get(phase.id) ?? 0) % 2 === 1,
    }));
  });
}

function partsOf(phase: Phase, stages: readonly DrawnStage[]): Part[] {
  const mine = stages.filter(({ stage }) => stage.phaseId === phase.id);
  const success = mine.filter(({ stage }) => stage.route === 'success');
  const shown = (success.length > 0 ? success : mine).toSorted((a, b) => a.rect.y - b.rect.y);
  const groups: Rect[][] = [];
  for (const { rect } of shown) {
    const last = groups.at(-1);
    const lowest = last === undefined ? -Infinity : Math.max(...last.map(({ y, height }) => y + height));
    if (last !== undefined && rect.y - lowest < LINE_GAP) last.push(rect);
    else groups.push([rect]);
  }
  const others = stages
    .filter(({ stage }) => stage.route === 'success' && stage.phaseId !== null && stage.phaseId !== phase.id)
    .map(({ rect }) => rect);
  return groups
    .flatMap((rects) => runsOf(rects, others))
    .flatMap((rects) => {
      const rect = boundsOf(rects);
      return rect === undefined ? [] : [{ phase, rect }];
    });
}

/** Stages of one phase on one line of the page, apart where stages of another phase stand between them. */
function runsOf(rects: readonly Rect[], others: readonly Rect[]): readonly (readonly Rect[])[] {
  const line = boundsOf(rects);
  if (line === undefined) return [];
  const beside = others.filter(({ y, height }) => y < line.y + line.height && y + height > line.y);
  const runs: Rect[][] = [];
  let end = -Infinity;
  for (const rect of rects.toSorted((a, b) => a.x - b.x)) {
    const last = runs.at(-1);
    const isApart = beside.some(({ x, width }) => x + width / 2 > end && x + width / 2 < rect.x);
    if (last === undefined || isApart) runs.push([rect]);
    else last.push(rect);
    end = Math.max(end, rect.x + rect.width);
  }
  return runs;
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly parts: readonly Part[];
}

function linesOf(parts: readonly Part[]): Line[] {
  const lines: { top: number; bottom: number; parts: Part[] }[] = [];
  for (const part of parts.toSorted((a, b) => a.rect.y - b.rect.y)) {
    const bottom = part.rect.y + part.rect.height;
    const line = lines.find((each) => part.rect.y < each.bottom && bottom > each.top);
    if (line === undefined) {
      lines.push({ top: part.rect.y, bottom, parts: [part] });
      continue;
    }
    line.top = Math.min(line.top, part.rect.y);
    line.bottom = Math.max(line.bottom, bottom);
    line.parts.push(part);
  }
  return lines;
}

function meetInTheMiddle(parts: readonly Part[]): Part[] {
  const sorted = parts.toSorted((a, b) => a.rect.x - b.rect.x);
  let end = -Infinity;
  return sorted.flatMap(({ phase, rect }, place) => {
    const left = Math.max(end, rect.x - halfGap(sorted[place - 1]?.rect, rect));
    const right = rect.x + rect.width + halfGap(rect, sorted[place + 1]?.rect);
    // Phases that stand above each other share the width; for more than there is room the first ones count.
    if (right - left < NARROWEST) return [];
    end = right;
    return [{ phase, rect: { ...rect, x: left, width: right - left } }];
  });
}

/** How far a band reaches towards its neighbour: to the middle, unless the neighbour is far away or absent. */
function halfGap(left: Rect | undefined, right: Rect | undefined): number {
  if (left === undefined || right === undefined) return PAD;
  const gap = right.x - (left.x + left.width);
  return gap > 400 ? PAD : gap / 2;
}
