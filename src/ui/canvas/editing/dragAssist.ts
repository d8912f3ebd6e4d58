import {
  putIntoTransition,
  isUnconnected,
  refusalOfPutting,
} from '../../../core/commands/putIntoTransition.ts';
import { moveStages } from '../../../core/commands/stageCommands.ts';
import { nameOf } from '../../../core/model/names.ts';
import type { Point } from '../../../core/model/placement.ts';
import { findRecord } from '../../../core/model/queries.ts';
import type { DragAssist } from '../canvasStore.ts';
import { boundsOf, type Rect } from '../geometry.ts';
import { readDrop } from '../readDrop.ts';
import type { Scene } from '../scene.ts';
import { wayUnder } from '../wayUnder.ts';
import { alignmentOf } from './alignmentGuides.ts';
import { duplicateThese } from './clipboardActions.ts';
import { findRoom } from './findRoom.ts';
import { liesIn } from './withinFrames.ts';
import { blueprintOn, sayOn, type Workbench } from './workbench.ts';

/** What the hands do besides dragging. */
export interface Hands {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly mod: boolean;
  /** Of the pointer, in pixels of the page. */
  readonly at: Point;
}

const REACH = 6;

/**
 * Takes part in dragging: with Shift along one axis, with Alt as copies, in line with what stands around (unless
 * Ctrl or ⌘ is held), together with what lies in a frame, and a stage that is connected to nothing into a transition.
 */
export function createDragAssist(
  bench: Workbench,
  look: { scene(): Scene; zoom(): number; hands(): Hands },
): DragAssist {
  let start: ReadonlyMap<string, Point> = new Map();
  let carried: readonly string[] = [];
  let others: readonly Rect[] = [];

  const begin = (dragged: ReadonlyMap<string, Point>) => {
    const scene = look.scene();
    carried = carriedBy(bench, scene, dragged);
    const all = new Set([...dragged.keys(), ...carried]);
    start = new Map(
      [...all].flatMap((id) => {
        const place = placeIn(bench, scene, id);
        return place === undefined ? [] : [[id, place] as const];
      }),
    );
    others = scene.stages
      .filter(({ stage, isOpen, parentId }) => !all.has(stage.id) && !all.has(parentId ?? '') && !isOpen)
      .map(({ rect }) => rect);
  };

  /** All that moves, by how far the first of what is dragged has moved. */
  const moved = (dragged: ReadonlyMap<string, Point>, by: Point): Map<string, Point> => {
    const next = new Map<string, Point>();
    for (const [id, from] of start) {
      if (dragged.has(id) || carried.includes(id)) next.set(id, { x: from.x + by.x, y: from.y + by.y });
    }
    return next;
  };

  const follow = (dragged: ReadonlyMap<string, Point>) => {
    const [first] = dragged;
    if (first === undefined) return dragged;
    if (bench.canvas.getState().preview.size === 0) begin(dragged);
    const from = start.get(first[0]);
    if (from === undefined) return dragged;
    const hands = look.hands();
    let by = { x: first[1].x - from.x, y: first[1].y - from.y };
    if (hands.shift) by = Math.abs(by.x) >= Math.abs(by.y) ? { x: by.x, y: 0 } : { x: 0, y: by.y };
    const scene = look.scene();
    const rect = boundsOf([...dragged.keys()].flatMap((id) => rectIn(bench, scene, id, start, by)));
    const aligned =
      rect === undefined || hands.mod
        ? { dx: 0, dy: 0, guides: [] }
        : alignmentOf(rect, others, REACH / look.zoom());
    by = {
      x: by.x + (hands.shift && by.x === 0 ? 0 : aligned.dx),
      y: by.y + (hands.shift && by.y === 0 ? 0 : aligned.dy),
    };
    const originals = hands.alt
      ? [...dragged.keys()].flatMap((id) => rectIn(bench, scene, id, start, nowhere))
      : [];
    bench.canvas
      .getState()
      .put({ guides: aligned.guides, originals, dropTarget: targetOf(bench, dragged, hands) });
    return moved(dragged, by);
  };

  const drop = (dropped: ReadonlyMap<string, Point>, wasDragged: boolean) => {
    const { preview, put, dropTarget } = bench.canvas.getState();
    put({ guides: [], originals: [], dropTarget: null });
    const { dispatch } = bench.document.getState();
    if (!wasDragged) {
      begin(dropped);
      const [first] = dropped;
      const from = first === undefined ? undefined : start.get(first[0]);
      if (first === undefined || from === undefined) return;
      const by = { x: first[1].x - from.x, y: first[1].y - from.y };
      const positions = carried.length === 0 ? dropped : moved(dropped, by);
      dispatch(
        moveStages,
        readDrop(look.scene(), positions),
        `nudge ${[...dropped.keys()].toSorted().join(' ')}`,
      );
      return;
    }
    const [id, ...more] = dropped.keys();
    if (id === undefined) return;
    const from = start.get(id);
    const to = preview.get(id);
    if (look.hands().alt && from !== undefined && to !== undefined)
      return duplicateThese(bench, [...dropped.keys(), ...carried], { x: to.x - from.x, y: to.y - from.y });
    if (dropTarget !== null && dropTarget.refusal === null && more.length === 0)
      return putInto(bench, id, dropTarget.id);
    const places = new Map([...preview].filter(([each]) => dropped.has(each) || carried.includes(each)));
    dispatch(moveStages, readDrop(look.scene(), places));
  };
  return { follow, drop };
}

const nowhere: Point = { x: 0, y: 0 };

/** What lies in dragged frames and is not dragged itself. */
function carriedBy(bench: Workbench, scene: Scene, dragged: ReadonlyMap<string, Point>): string[] {
  const inside = [...dragged.keys()].flatMap((id) => liesIn(blueprintOn(bench), scene, id));
  return [...new Set(inside)].filter((id) => !dragged.has(id));
}

function placeIn(bench: Workbench, scene: Scene, id: string): Point | undefined {
  return (
    scene.byId.get(id)?.position ??
    scene.notes.find(({ note }) => note.id === id)?.position ??
    findRecord(blueprintOn(bench), 'frame', id)?.position
  );
}

/** The box of a record on the canvas, moved from where it stood when the drag began. */
function rectIn(
  bench: Workbench,
  scene: Scene,
  id: string,
  start: ReadonlyMap<string, Point>,
  by: Point,
): Rect[] {
  const from = start.get(id);
  if (from === undefined) return [];
  const drawn = scene.byId.get(id);
  if (drawn !== undefined) {
    const group = drawn.parentId === null ? undefined : scene.byId.get(drawn.parentId)?.rect;
    const x = (group?.x ?? 0) + from.x + by.x;
    return [{ ...drawn.rect, x, y: (group?.y ?? 0) + from.y + by.y }];
  }
  const record = findRecord(blueprintOn(bench), 'note', id) ?? findRecord(blueprintOn(bench), 'frame', id);
  return record === undefined ? [] : [{ ...record.size, x: from.x + by.x, y: from.y + by.y }];
}

/** The transition under the pointer, for a stage that nothing is connected to. */
function targetOf(bench: Workbench, dragged: ReadonlyMap<string, Point>, { at, alt }: Hands) {
  const [id, ...more] = dragged.keys();
  const blueprint = blueprintOn(bench);
  if (id === undefined || more.length > 0 || alt || findRecord(blueprint, 'stage', id) === undefined)
    return null;
  if (!isUnconnected(blueprint, id)) return null;
  const way = wayUnder(at.x, at.y);
  return way === null ? null : { id: way, refusal: refusalOfPutting(blueprint, id, way) };
}

function putInto(bench: Workbench, id: string, intoTransitionId: string): void {
  const blueprint = blueprintOn(bench);
  const stage = findRecord(blueprint, 'stage', id);
  const way = findRecord(blueprint, 'transition', intoTransitionId);
  if (stage === undefined || way === undefined) return;
  const { [id]: _, ...rest } = blueprint.records;
  const { kind, parentId } = stage;
  const room = findRoom(
    { ...blueprint, records: rest },
    { kind, parentId, place: 'between', fromId: way.fromId, at: stage.position },
  );
  bench.document.getState().dispatch(putIntoTransition, { id, intoTransitionId, ...room });
  sayOn(
    bench,
    `Put ${stage.name} between ${nameOf(blueprint, way.fromId)} and ${nameOf(blueprint, way.toId)}.`,
  );
}
