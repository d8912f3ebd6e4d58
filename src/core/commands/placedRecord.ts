import type { Blueprint } from '../model/blueprint.ts';
import { setMember, type Change } from '../model/changes.ts';
import { validPoint, type Point } from '../model/placement.ts';
import { findRecord } from '../model/queries.ts';
import type { RecordId } from '../model/records.ts';
import type { Frame } from '../model/records/canvasFrame.ts';
import type { Note } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';

/** What has a place on the canvas. */
export type PlacedRecord = Stage | Note | Frame;

/** The stage, note or frame of that id. */
export function placedRecord(blueprint: Blueprint, id: RecordId): PlacedRecord | undefined {
  return (
    findRecord(blueprint, 'stage', id) ??
    findRecord(blueprint, 'note', id) ??
    findRecord(blueprint, 'frame', id)
  );
}

/** The change that puts it there; none where that is no place. */
export function setPosition(record: PlacedRecord, wanted: Point): Change[] {
  const position = validPoint(wanted);
  return position === undefined ? [] : setMember(record, ['position'], { ...record.position, ...position });
}

/** The changes that put what has a place where it is wanted. */
export function setPositions(blueprint: Blueprint, positions: Readonly<Record<RecordId, Point>>): Change[] {
  return Object.entries(positions).flatMap(([id, position]) => {
    const record = placedRecord(blueprint, id);
    return record === undefined ? [] : setPosition(record, position);
  });
}
