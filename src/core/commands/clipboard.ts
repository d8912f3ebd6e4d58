import { isJsonObject } from '../lib/json.ts';
import { SCHEMA_VERSION, type Blueprint } from '../model/blueprint.ts';
import { stagesInCycles } from '../model/integrity.ts';
import { findRecord, recordsOf, subStages } from '../model/queries.ts';
import { recordShapes, type BlueprintRecord, type RecordId } from '../model/records.ts';
import type { Frame } from '../model/records/canvasFrame.ts';
import type { Note } from '../model/records/organisation.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { carriedTypes, surroundingsOf } from './clipboardSurroundings.ts';

export const CLIPBOARD_FORMAT = 'stagecraft-clipboard';
const CLIPBOARD_VERSION = 1;
const MOST_RECORDS = 2_000;

/** What was copied: plain JSON that says what it is, so that it may pass through the clipboard of the system. */
export interface ClipboardContent {
  readonly format: typeof CLIPBOARD_FORMAT;
  readonly version: typeof CLIPBOARD_VERSION;
  readonly stages: readonly Stage[];
  /** Only those with both ends among the stages. */
  readonly transitions: readonly Transition[];
  readonly notes: readonly Note[];
  readonly frames: readonly Frame[];
  /** The teams, tools, fields and so on that the copied records refer to. */
  readonly surroundings: readonly BlueprintRecord[];
}

/** The stages, notes and frames of those ids with the sub-stages, and the transitions between them. */
export function copyRecords(blueprint: Blueprint, ids: Iterable<RecordId>): ClipboardContent {
  const wanted = new Set<RecordId>();
  for (const id of ids) withSubStages(blueprint, id, wanted);
  const isWanted = ({ id }: { readonly id: RecordId }) => wanted.has(id);
  const stages = recordsOf(blueprint, 'stage').filter(isWanted);
  const transitions = recordsOf(blueprint, 'transition').filter(
    ({ fromId, toId }) => wanted.has(fromId) && wanted.has(toId),
  );
  return {
    format: CLIPBOARD_FORMAT,
    version: CLIPBOARD_VERSION,
    stages,
    transitions,
    notes: recordsOf(blueprint, 'note').filter(isWanted),
    frames: recordsOf(blueprint, 'frame').filter(isWanted),
    surroundings: surroundingsOf(blueprint, [...stages, ...transitions]),
  };
}

function withSubStages(blueprint: Blueprint, id: RecordId, wanted: Set<RecordId>): void {
  if (wanted.has(id)) return;
  wanted.add(id);
  if (findRecord(blueprint, 'stage', id) === undefined) return;
  for (const sub of subStages(blueprint, id)) withSubStages(blueprint, sub.id, wanted);
}

/** Whether there is anything to paste. */
export function isEmptyContent({ stages, notes, frames }: ClipboardContent): boolean {
  return stages.length + notes.length + frames.length === 0;
}

export type ReadClipboard = { readonly content: ClipboardContent } | { readonly problem: string };

/** Reads what came from the clipboard: content whose every record is well formed, or a sentence that says why not. */
export function readClipboard(json: unknown): ReadClipboard {
  if (!isJsonObject(json) || json['format'] !== CLIPBOARD_FORMAT)
    return { problem: 'The clipboard holds nothing that was copied from a blueprint.' };
  if (json['version'] !== CLIPBOARD_VERSION)
    return { problem: 'The clipboard was filled by another version of Stagecraft: copy again in this one.' };
  const stages = readAll('stage', json['stages']);
  const transitions = readAll('transition', json['transitions']);
  const notes = readAll('note', json['notes']);
  // Absent from what was copied before there were frames.
  const frames = readAll('frame', json['frames'] ?? []);
  const surroundings = readSurroundings(json['surroundings'] ?? []);
  if (stages === null || transitions === null || notes === null || frames === null || surroundings === null)
    return { problem: 'What is on the clipboard is damaged: copy it again.' };
  const records = [...stages, ...transitions, ...notes, ...frames, ...surroundings];
  const byId = Object.fromEntries(records.map((record) => [record.id, record]));
  const isDouble = Object.keys(byId).length < records.length;
  if (isDouble || stagesInCycles({ schemaVersion: SCHEMA_VERSION, records: byId, extra: {} }).length > 0)
    return { problem: 'What is on the clipboard is damaged: copy it again.' };
  return {
    content: {
      format: CLIPBOARD_FORMAT,
      version: CLIPBOARD_VERSION,
      stages,
      transitions,
      notes,
      frames,
      surroundings,
    },
  };
}

interface Copied {
  readonly stage: Stage;
  readonly transition: Transition;
  readonly note: Note;
  readonly frame: Frame;
}

/** The list of records of one kind, or null where an entry is none. */
function readAll<T extends keyof Copied>(type: T, list: unknown): Copied[T][] | null {
  if (!Array.isArray(list) || list.length > MOST_RECORDS) return null;
  const records: Copied[T][] = [];
  for (const item of list as readonly unknown[]) {
    const parsed = recordShapes[type].safeParse(item);
    if (!parsed.success) return null;
    records.push(parsed.data as Copied[T]);
  }
  return records;
}

/** Records of any kind, each well formed, or null where one is not. */
function readSurroundings(list: unknown): BlueprintRecord[] | null {
  if (!Array.isArray(list) || list.length > MOST_RECORDS) return null;
  const records: BlueprintRecord[] = [];
  for (const item of list as readonly unknown[]) {
    const type = isJsonObject(item) ? carriedTypes.find((each) => each === item['type']) : undefined;
    const parsed = type === undefined ? undefined : recordShapes[type].safeParse(item);
    if (parsed?.success !== true) return null;
    records.push(parsed.data);
  }
  return records;
}
