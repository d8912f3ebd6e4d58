import type { NewId } from '../lib/ids.ts';
import { orderAfter, type Ordered } from '../lib/order.ts';
import type { Blueprint } from '../model/blueprint.ts';
import type { Change } from '../model/changes.ts';
import { resolves } from '../model/integrity.ts';
import { freshKey, freshName } from '../model/keys.ts';
import { validPoint, type Point } from '../model/placement.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import type { RecordId, RecordType } from '../model/records.ts';
import type { Frame } from '../model/records/canvasFrame.ts';
import type { Note } from '../model/records/organisation.ts';
import { rewriteReferences } from '../model/references.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { copyRecords, type ClipboardContent } from './clipboard.ts';
import { settle, withOwnReferences } from './clipboardSurroundings.ts';
import type { Command } from './command.ts';
import { unusedId } from './unusedId.ts';

/** What to paste, and where. */
export interface Pasting {
  readonly content: ClipboardContent;
  /** How far the copies stand from where the originals stood. */
  readonly offset?: Point;
  /** Where the upper left corner of the content goes instead; in the group, if one is given. */
  readonly position?: Point;
  /** The group that the content goes into. */
  readonly parentId?: RecordId | null;
  /** The ids the copies are to have, by the ids of the originals, for a caller that must know them. */
  readonly newIds?: Readonly<Record<RecordId, RecordId>>;
}

/** Fresh ids for everything in the content, by its present ids. */
export function idsForPaste(content: ClipboardContent, newId: NewId): Record<RecordId, RecordId> {
  const records = [...content.stages, ...content.transitions, ...content.notes, ...content.frames];
  return Object.fromEntries(records.map(({ id, type }) => [id, newId(type)]));
}

type Copy = Stage | Transition | Note | Frame;

const asideBy: Point = { x: 32, y: 32 };

/** Adds copies of what was copied, under ids and keys of their own; what they refer to and is not here is left out. */
export const pasteRecords: Command<Pasting> = {
  name: 'record.paste',
  label: ({ content }) => `Paste ${contentWords(content)}`,
  plan: (blueprint, payload, { newId }) => pasted(blueprint, payload, newId),
};

/** Adds copies of stages with what is between them, of notes and of frames, beside the originals. */
export const duplicateRecords: Command<{
  readonly ids: readonly RecordId[];
  readonly offset?: Point;
  readonly newIds?: Pasting['newIds'];
}> = {
  name: 'record.duplicate',
  label: ({ ids }, blueprint) => `Duplicate ${contentWords(copyRecords(blueprint, ids))}`,
  plan: (blueprint, { ids, ...rest }, { newId }) =>
    pasted(blueprint, { ...rest, content: copyRecords(blueprint, ids) }, newId),
};

function contentWords({ stages, notes, frames }: ClipboardContent): string {
  const counted = (count: number, word: string) =>
    count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
  const words = [
    ...counted(stages.length, 'stage'),
    ...counted(notes.length, 'note'),
    ...counted(frames.length, 'frame'),
  ];
  return words.join(' and ') || 'nothing';
}

function pasted(blueprint: Blueprint, payload: Pasting, newId: NewId): Change[] {
  const { content } = payload;
  const ids = idsFor(blueprint, payload, newId);
  const types = new Map([...content.stages, ...content.transitions].map(({ id, type }) => [id, type]));
  const settled = settle(blueprint, content.surroundings, newId);
  const added = new Map(settled.added.map((record) => [record.id, record]));
  const idHere = (id: RecordId, target: RecordType | null): RecordId | null => {
    const wasCopied = target === null || types.get(id) === target;
    const mapped = (wasCopied ? ids.get(id) : undefined) ?? settled.ids.get(id) ?? id;
    if (resolves(blueprint, { id: mapped, target })) return mapped;
    const isComing = target === null || (added.get(mapped) ?? { type: types.get(id) }).type === target;
    return isComing && (added.has(mapped) || ids.get(id) === mapped) ? mapped : null;
  };
  const place = placing(blueprint, payload, ids);
  const copies: readonly Copy[] = [
    ...stageCopies(blueprint, content.stages),
    ...ordered(blueprint, 'transition', content.transitions),
    ...ordered(blueprint, 'note', content.notes),
    ...ordered(blueprint, 'frame', content.frames),
  ];
  const around = withOwnReferences([...added.values()], idHere);
  return [
    ...around.map((record): Change => ({ op: 'add', record })),
    ...copies.flatMap((copy): Change[] => {
      const id = ids.get(copy.id);
      const record = rewriteReferences(copy, (reference) => idHere(reference.id, reference.target));
      return record === null || id === undefined
        ? []
        : [{ op: 'add', record: renewed(place(record, copy), id, newId) }];
    }),
  ];
}

/** The ids of the copies: those the caller wants as far as they are free, fresh ones otherwise. */
function idsFor(
  blueprint: Blueprint,
  { content, newIds = {} }: Pasting,
  newId: NewId,
): Map<RecordId, RecordId> {
  const ids = new Map<RecordId, RecordId>();
  const given = new Set<RecordId>();
  for (const [id, fresh] of Object.entries(idsForPaste(content, newId))) {
    const wanted = unusedId(blueprint, Object.hasOwn(newIds, id) ? newIds[id] : undefined);
    const chosen = wanted === undefined || given.has(wanted) ? fresh : wanted;
    given.add(chosen);
    ids.set(id, chosen);
  }
  return ids;
}

/** Copies with keys that nothing else has, and names that tell them from their originals. */
function stageCopies(blueprint: Blueprint, stages: readonly Stage[]): Stage[] {
  const taken: string[] = [];
  return ordered(blueprint, 'stage', stages).map((stage) => {
    const name = freshName(blueprint, 'stage', stage.name);
    const key = freshKey(blueprint, 'stage', name, taken);
    taken.push(key);
    return { ...stage, name: name.length > 200 ? stage.name : name, key };
  });
}

function ordered<R extends Copy>(blueprint: Blueprint, type: R['type'], copies: readonly R[]): R[] {
  const first = orderAfter(recordsOf(blueprint, type) as readonly Ordered[]);
  return copies.map((copy, index) => ({ ...copy, order: first + index }));
}

/** Puts a rewritten copy into its place and group; sub-stages of copied groups keep their place in them. */
function placing(
  blueprint: Blueprint,
  { content, offset = asideBy, position, parentId }: Pasting,
  ids: ReadonlyMap<RecordId, RecordId>,
): (copy: Copy, original: Copy) => Copy {
  const isInner = (each: Copy) => each.type === 'stage' && each.parentId !== null && ids.has(each.parentId);
  const outermost = [
    ...content.stages.filter((stage) => !isInner(stage)),
    ...content.notes,
    ...content.frames,
  ];
  const corner = {
    x: Math.min(...outermost.map((copy) => copy.position.x)),
    y: Math.min(...outermost.map((copy) => copy.position.y)),
  };
  const by = position === undefined ? offset : { x: position.x - corner.x, y: position.y - corner.y };
  return (copy, original) => {
    if (copy.type === 'transition' || isInner(original)) return copy;
    const point = validPoint({ x: copy.position.x + by.x, y: copy.position.y + by.y }) ?? copy.position;
    const placed = { ...copy, position: { ...copy.position, ...point } };
    return placed.type === 'stage' ? { ...placed, parentId: groupFor(blueprint, placed, parentId) } : placed;
  };
}

function groupFor(
  blueprint: Blueprint,
  stage: Stage,
  parentId: RecordId | null | undefined,
): RecordId | null {
  const group = findRecord(blueprint, 'stage', parentId === undefined ? stage.parentId : parentId);
  return group !== undefined && stageKindOf(group).hasSubStages ? group.id : null;
}

/** The copy under its own id; activities have ids too, and a copy must not share them with its original. */
function renewed(record: Copy, id: RecordId, newId: NewId): Copy {
  if (record.type !== 'stage') return { ...record, id };
  return { ...record, id, activities: record.activities.map((each) => ({ ...each, id: newId('activity') })) };
}
