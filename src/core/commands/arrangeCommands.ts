import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { canvasPosition, type Point } from '../model/placement.ts';
import type { RecordId } from '../model/records.ts';
import type { Command } from './command.ts';
import { placedRecord, setPosition, setPositions, type PlacedRecord } from './placedRecord.ts';

/** How large a stage is drawn; the blueprint does not know. */
export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Sizes = Readonly<Record<RecordId, Size>>;

/** Puts stages, notes and frames where a layout wants them, each in the coordinates of its own group or of the canvas. */
export const arrangeStages: Command<{ readonly positions: Readonly<Record<RecordId, Point>> }> = {
  name: 'stage.arrange',
  label: () => 'Tidy up',
  plan: (blueprint, { positions }) => setPositions(blueprint, positions),
};

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom';

/** The line on each axis that an edge stands for: the near side, the middle, the far side. */
const edges: Readonly<Record<Edge, { readonly axis: 'x' | 'y'; readonly part: 0 | 0.5 | 1 }>> = {
  left: { axis: 'x', part: 0 },
  centre: { axis: 'x', part: 0.5 },
  right: { axis: 'x', part: 1 },
  top: { axis: 'y', part: 0 },
  middle: { axis: 'y', part: 0.5 },
  bottom: { axis: 'y', part: 1 },
};

/** Brings stages, notes and frames onto one line: the outermost edge, or the middle of all. Sizes may be left out. */
export const alignStages: Command<{
  readonly ids: readonly RecordId[];
  readonly edge: Edge;
  readonly sizes?: Sizes;
}> = {
  name: 'stage.align',
  label: ({ edge }) => `Align ${edge}`,
  plan(blueprint, { ids, edge, sizes = {} }) {
    const { axis, part } = edges[edge];
    const boxes = boxesOf(blueprint, ids, axis, sizes);
    if (boxes.length < 2) return [];
    const start = Math.min(...boxes.map((box) => box.start));
    const end = Math.max(...boxes.map((box) => box.start + box.length));
    const line = start + part * (end - start);
    return boxes.flatMap((box) => shift(box, axis, line - part * box.length - box.start));
  },
};

/** Spreads stages, notes and frames between the outermost two, with equal gaps. Sizes may be left out. */
export const distributeStages: Command<{
  readonly ids: readonly RecordId[];
  readonly axis: 'horizontal' | 'vertical';
  readonly sizes?: Sizes;
}> = {
  name: 'stage.distribute',
  label: ({ axis }) => `Distribute ${axis === 'horizontal' ? 'horizontally' : 'vertically'}`,
  plan(blueprint, { ids, axis, sizes = {} }) {
    const along = axis === 'horizontal' ? 'x' : 'y';
    const boxes = boxesOf(blueprint, ids, along, sizes).sort((a, b) => a.start - b.start);
    const [first] = boxes;
    const last = boxes.at(-1);
    if (first === undefined || last === undefined || boxes.length < 3) return [];
    const filled = boxes.reduce((sum, { length }) => sum + length, 0);
    const gap = (last.start + last.length - first.start - filled) / (boxes.length - 1);
    let at = first.start;
    return boxes.flatMap((box) => {
      const moved = shift(box, along, at - box.start);
      at += box.length + gap;
      return moved;
    });
  },
};

interface Box {
  readonly record: PlacedRecord;
  /** On the canvas, along one axis. */
  readonly start: number;
  readonly length: number;
}

function boxesOf(blueprint: Blueprint, ids: readonly RecordId[], axis: 'x' | 'y', sizes: Sizes): Box[] {
  const side = axis === 'x' ? 'width' : 'height';
  return [...new Set(ids)].flatMap((id) => {
    const record = placedRecord(blueprint, id);
    if (record === undefined) return [];
    const point = record.type === 'stage' ? canvasPosition(blueprint, record) : record.position;
    const size = Object.hasOwn(sizes, id) ? sizes[id] : record.type === 'stage' ? undefined : record.size;
    return [{ record, start: point[axis], length: size?.[side] ?? 0 }];
  });
}

function shift({ record }: Box, axis: 'x' | 'y', by: number): Change[] {
  return setPosition(record, { ...record.position, [axis]: record.position[axis] + by });
}
