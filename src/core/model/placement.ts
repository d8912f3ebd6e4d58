import type { Blueprint } from './blueprint.ts';
import { findRecord } from './queries.ts';
import type { RecordId } from './records.ts';
import type { Stage } from './records/stage.ts';

/** A place on the canvas, in pixels at full size. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The groups around a stage, the nearest first; a circle of groups ends where it closes. */
export function groupsAround(blueprint: Blueprint, stage: Stage): Stage[] {
  const groups: Stage[] = [];
  let at = findRecord(blueprint, 'stage', stage.parentId);
  while (at !== undefined && at.id !== stage.id && !groups.includes(at)) {
    groups.push(at);
    at = findRecord(blueprint, 'stage', at.parentId);
  }
  return groups;
}

/** Whether the stage is the group itself or somewhere inside it. */
export function isWithin(blueprint: Blueprint, stage: Stage, groupId: RecordId): boolean {
  return stage.id === groupId || groupsAround(blueprint, stage).some(({ id }) => id === groupId);
}

/** Where a stage is on the canvas. A sub-stage's own position counts from the upper left corner of its group. */
export function canvasPosition(blueprint: Blueprint, stage: Stage): Point {
  return groupsAround(blueprint, stage).reduce<Point>(
    (point, group) => ({ x: point.x + group.position.x, y: point.y + group.position.y }),
    stage.position,
  );
}

const FARTHEST = 1e6;

/** The point within the bounds of a blueprint, or undefined where it is no place at all. */
export function validPoint({ x, y }: Point): Point | undefined {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const clamp = (value: number) => Math.min(FARTHEST, Math.max(-FARTHEST, value));
  return { x: clamp(x), y: clamp(y) };
}
