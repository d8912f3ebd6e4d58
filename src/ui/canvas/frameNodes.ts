import type { Node } from '@xyflow/react';
import type { Frame } from '../../core/model/records/canvasFrame.ts';
import type { Point } from '../../core/model/placement.ts';

/** A frame of the blueprint; React Flow's "frame" is an open group. */
export type AreaNode = Node<{ readonly title: string; readonly colour: number | null }, 'area'>;

/** Turns frames into React Flow's nodes; one that looks as before is the same object as before. */
export function createFrameNodes(): (
  frames: readonly Frame[],
  preview: ReadonlyMap<string, Point>,
  selection: ReadonlySet<string>,
  readOnly: boolean,
) => readonly AreaNode[] {
  let kept: readonly AreaNode[] = [];
  return (frames, preview, selection, readOnly) => {
    const next = frames.map((frame): AreaNode => {
      const before = kept.find(({ id }) => id === frame.id);
      const node = areaNode(
        frame,
        preview.get(frame.id) ?? frame.position,
        selection.has(frame.id),
        readOnly,
      );
      return before !== undefined && same(before, node) ? before : node;
    });
    if (next.length !== kept.length || next.some((node, place) => node !== kept[place])) kept = next;
    return kept;
  };
}

function areaNode(frame: Frame, { x, y }: Point, selected: boolean, readOnly: boolean): AreaNode {
  const { width, height } = frame.size;
  return {
    id: frame.id,
    type: 'area',
    position: { x, y },
    data: { title: frame.title, colour: frame.colour },
    width,
    height,
    measured: { width, height },
    selected,
    draggable: !readOnly,
    // Under everything; and only its edge and its title take the pointer, so that what lies inside can be selected.
    zIndex: -2,
    style: { pointerEvents: 'none' },
    ariaLabel: `Frame: ${frame.title === '' ? 'without a title' : frame.title}`,
  };
}

function same(a: AreaNode, b: AreaNode): boolean {
  return (
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.selected === b.selected &&
    a.draggable === b.draggable &&
    a.data.title === b.data.title &&
    a.data.colour === b.data.colour
  );
}
