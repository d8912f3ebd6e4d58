import type { Blueprint } from '../../core/model/blueprint.ts';
import type { Point } from '../../core/model/placement.ts';
import { findRecord, recordsOf, subStages } from '../../core/model/queries.ts';
import type { Note } from '../../core/model/records/organisation.ts';
import type { Stage } from '../../core/model/records/stage.ts';
import type { Transition } from '../../core/model/records/transition.ts';
import { stageKindOf } from '../../core/stage-kinds/registry.ts';
import { cardSize } from './cardSize.ts';
import type { Rect } from './geometry.ts';
import { frameSize, groupOf, placesInside } from './groupInside.ts';
import { pushingOf } from './pushedAside.ts';
import type { SceneLook } from './sceneLook.ts';

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

/** Where a way leads in from what is not seen, or out to it. */
export interface DrawnPort {
  readonly id: string;
  readonly side: 'in' | 'out';
  /** The stage that is not seen. */
  readonly stageId: string;
  readonly words: string;
  /** Whether a way leads there from wherever a lead is in the group, so that no line is drawn. */
  readonly isForAll: boolean;
  readonly rect: Rect;
}

/** What the canvas shows: stages with the groups before what is in them, transitions, notes. */
export interface Scene {
  readonly stages: readonly DrawnStage[];
  readonly byId: ReadonlyMap<string, DrawnStage>;
  readonly transitions: readonly DrawnTransition[];
  readonly notes: readonly DrawnNote[];
  /** Only where one looks inside of a group. */
  readonly ports?: readonly DrawnPort[];
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
  const within = findRecord(blueprint, 'stage', look.within);
  const push = pushingOf(blueprint, openGroups, look);
  const sizeOf = (stage: Stage) => look.sizes?.get(stage.id) ?? cardSize(stage);
  const draw = (stage: Stage, parent: DrawnStage | null, placed: Point, pushed: Point) => {
    if (seen.has(stage.id)) return;
    seen.add(stage.id);
    const position = preview.get(stage.id) ?? { x: placed.x + pushed.x, y: placed.y + pushed.y };
    const inside = stageKindOf(stage).hasSubStages ? subStages(blueprint, stage.id) : [];
    const isOpen = openGroups.has(stage.id) && inside.length > 0;
    const size = isOpen ? frameSize(inside, look) : sizeOf(stage);
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
    if (isOpen) drawInside(inside, drawn);
  };
  const drawInside = (inside: readonly Stage[], parent: DrawnStage | null) => {
    const places = placesInside(inside);
    inside.forEach((sub, index) => {
      const placed = places[index] ?? sub.position;
      const { x, y } = look.places?.get(sub.id) ?? placed;
      draw(sub, parent, placed, { x: x - placed.x, y: y - placed.y });
    });
  };
  if (within === undefined) {
    for (const stage of recordsOf(blueprint, 'stage')) {
      // A stage whose group is gone, or is no group, stands on the canvas so that it can be seen and mended.
      if (groupOf(blueprint, stage) === undefined) draw(stage, null, stage.position, push(stage));
    }
  } else {
    seen.add(within.id);
    drawInside(subStages(blueprint, within.id), null);
  }
  const byId = new Map(stages.map((drawn) => [drawn.stage.id, drawn]));
  return {
    stages,
    byId,
    transitions: drawnTransitions(blueprint, byId),
    // Notes stand beside the lifecycle, not in a group.
    notes: (within === undefined ? recordsOf(blueprint, 'note') : []).map((note) => {
      const pushed = push(note);
      const { x, y } = note.position;
      return { note, pushed, position: preview.get(note.id) ?? { x: x + pushed.x, y: y + pushed.y } };
    }),
  };
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
