import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord, recordsOf, subStages } from '../../core/model/queries.ts';
import type { Note } from '../../core/model/records/organisation.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { cardSize, FRAME, type Size } from './cardSize.ts';
import { overlaps, type Rect } from './geometry.ts';

/** A stage that is to be seen now. */
export interface DrawnStage {
  readonly stage: Stage;
  /** From the corner of the open group it stands in, or of the canvas. */
  readonly position: Point;
  /** On the canvas. */
  readonly rect: Rect;
  /** An open group is a frame around its sub-stages. */
  readonly isOpen: boolean;
  /** How many groups are open around it. */
  readonly depth: number;
  readonly parentId: string | null;
  /** How far open groups and the look push it aside; what is stored is where it is drawn without that. */
  readonly pushed: Point;
}

/** A note that is to be seen now. */
export interface DrawnNote {
  readonly note: Note;
  readonly position: Point;
  readonly pushed: Point;
}

/** A transition that is to be seen now, between the cards it is drawn between. */
export interface DrawnTransition {
  readonly transition: Transition;
  readonly fromId: string;
  readonly toId: string;
}

/** How a picture differs from the one that is stored; nothing of it is. */
export interface SceneLook {
  /** Where stages and notes of the canvas stand instead of where they were put. */
  readonly places?: ReadonlyMap<string, Point>;
}

/** What the canvas shows: stages with the groups before what is in them, transitions, notes. */
export interface Scene {
  readonly stages: readonly DrawnStage[];
  readonly byId: ReadonlyMap<string, DrawnStage>;
  readonly transitions: readonly DrawnTransition[];
  readonly notes: readonly DrawnNote[];
}

/**
 * Works out what is seen: sub-stages only inside of open groups, and a transition of a hidden sub-stage at the
 * card of the group that hides it. `preview` is where dragged stages are while the pointer is down.
 */
export function sceneOf(
  blueprint: Blueprint,
  openGroups: ReadonlySet<string>,
  preview: ReadonlyMap<string, Point> = new Map(),
  look: SceneLook = {},
): Scene {
  const stages: DrawnStage[] = [];
  const seen = new Set<string>();
  const push = pushingOf(blueprint, openGroups, look);
  const draw = (stage: Stage, parent: DrawnStage | null, placed: Point) => {
    if (seen.has(stage.id)) return;
    seen.add(stage.id);
    const pushed = parent === null ? push(stage) : NOWHERE;
    const position = preview.get(stage.id) ?? { x: placed.x + pushed.x, y: placed.y + pushed.y };
    const inside = stageKindOf(stage).hasSubStages ? subStages(blueprint, stage.id) : [];
    const isOpen = openGroups.has(stage.id) && inside.length > 0;
    const places = isOpen ? placesInside(inside) : [];
    const size = isOpen ? frameSize(inside, places) : cardSize(stage);
    const rect = {
      x: position.x + (parent?.rect.x ?? 0),
      y: position.y + (parent?.rect.y ?? 0),
      ...size,
    };
    const drawn: DrawnStage = {
      stage,
      position,
      rect,
      isOpen,
      depth: parent === null ? 0 : parent.depth + 1,
      parentId: parent?.stage.id ?? null,
      pushed,
    };
    stages.push(drawn);
    if (isOpen) inside.forEach((sub, index) => draw(sub, drawn, places[index] ?? sub.position));
  };
  for (const stage of recordsOf(blueprint, 'stage')) {
    // A stage whose group is gone, or is no group, stands on the canvas so that it can be seen and mended.
    if (groupOf(blueprint, stage) === undefined) draw(stage, null, stage.position);
  }
  const byId = new Map(stages.map((drawn) => [drawn.stage.id, drawn]));
  return {
    stages,
    byId,
    transitions: drawnTransitions(blueprint, byId),
    notes: recordsOf(blueprint, 'note').map((note) => {
      const pushed = push(note);
      const { x, y } = note.position;
      return { note, pushed, position: preview.get(note.id) ?? { x: x + pushed.x, y: y + pushed.y } };
    }),
  };
}

const NOWHERE: Point = { x: 0, y: 0 };

/**
 * How far something stands from where it was put. The look gives it another place; then open groups make room for
 * their frames: what stands to the right of a group on its line moves right, what stands below it moves down. Only
 * the picture moves; the blueprint does not.
 */
function pushingOf(
  blueprint: Blueprint,
  openGroups: ReadonlySet<string>,
  { places }: SceneLook,
): (placed: { readonly id: string; readonly position: Point }) => Point {
  const placeOf = ({ id, position }: { readonly id: string; readonly position: Point }) =>
    places?.get(id) ?? position;
  const frames = recordsOf(blueprint, 'stage').flatMap((group) => {
    if (!openGroups.has(group.id) || groupOf(blueprint, group) !== undefined) return [];
    const inside = subStages(blueprint, group.id);
    if (inside.length === 0) return [];
    const closed = cardSize(group);
    const open = frameSize(inside, placesInside(inside));
    const { x, y } = placeOf(group);
    return [
      {
        id: group.id,
        right: x + closed.width,
        top: y,
        bottom: y + closed.height,
        by: { x: open.width - closed.width, y: open.height - closed.height },
      },
    ];
  });
  if (frames.length === 0 && places === undefined) return () => NOWHERE;
  return (placed) => {
    const { x, y } = placeOf(placed);
    const pushed = { x: x - placed.position.x, y: y - placed.position.y };
    for (const frame of frames) {
      if (frame.id === placed.id) continue;
      if (y >= frame.bottom - 8) pushed.y += frame.by.y;
      else if (x >= frame.right - 8 && y > frame.top - 160) pushed.x += frame.by.x;
    }
    return pushed;
  };
}

function groupOf(blueprint: Blueprint, stage: Stage): Stage | undefined {
  const parent = findRecord(blueprint, 'stage', stage.parentId);
  return parent !== undefined && parent.id !== stage.id && stageKindOf(parent).hasSubStages
    ? parent
    : undefined;
}

function drawnTransitions(
  blueprint: Blueprint,
  byId: ReadonlyMap<string, DrawnStage>,
): readonly DrawnTransition[] {
  const visible = (id: string): string | undefined => {
    let stage = findRecord(blueprint, 'stage', id);
    for (let steps = 0; stage !== undefined && steps < 20; steps += 1) {
      if (byId.has(stage.id)) return stage.id;
      stage = findRecord(blueprint, 'stage', stage.parentId);
    }
    return undefined;
  };
  return recordsOf(blueprint, 'transition').flatMap((transition) => {
    const fromId = visible(transition.fromId);
    const toId = visible(transition.toId);
    if (fromId === undefined || toId === undefined) return [];
    // Inside of a closed group nothing is seen; a stage's own loop is.
    if (fromId === toId && transition.fromId !== transition.toId) return [];
    return [{ transition, fromId, toId }];
  });
}

/** Where sub-stages are drawn: where they were put, or in a grid as long as nobody has put them anywhere. */
export function placesInside(inside: readonly Stage[]): readonly Point[] {
  const rects = inside.map((stage) => ({ ...stage.position, ...cardSize(stage) }));
  const isArranged =
    rects.every(({ x, y }) => x >= 0 && y >= FRAME.top / 2) &&
    rects.every((rect, index) => rects.every((other, place) => place <= index || !overlaps(rect, other)));
  return isArranged ? inside.map(({ position }) => position) : gridInside(inside);
}

/** Sub-stages in rows, in their order. */
export function gridInside(inside: readonly Stage[]): readonly Point[] {
  const columns = inside.length <= 4 ? inside.length : Math.ceil(Math.sqrt(inside.length * 2));
  return inside.map((stage, index) => {
    const { width, height } = cardSize(stage);
    return {
      x: FRAME.side + (index % columns) * (width + FRAME.gapX),
      y: FRAME.top + Math.floor(index / columns) * (height + FRAME.gapY),
    };
  });
}

function frameSize(inside: readonly Stage[], places: readonly Point[]): Size {
  let width = 208;
  let height = 144;
  inside.forEach((stage, index) => {
    const size = cardSize(stage);
    const place = places[index] ?? stage.position;
    width = Math.max(width, place.x + size.width + FRAME.side);
    height = Math.max(height, place.y + size.height + FRAME.bottom);
  });
  return { width, height };
}
