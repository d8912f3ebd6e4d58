import type { Blueprint } from '../model/blueprint.ts';
import { nameOf } from '../model/names.ts';
import { findRecord, recordsOf, subStages } from '../model/queries.ts';
import type { BlueprintRecord, RecordId } from '../model/records.ts';
import { referencesIn, type Reference } from '../model/references.ts';
import type { Transition } from '../model/records/transition.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';

/** What deleting stages would leave open. */
export interface Holes {
  readonly waysIn: readonly Transition[];
  readonly waysOut: readonly Transition[];
  /** Leads that are there when a run begins. */
  readonly leads: number;
  /** What refers to them as a place in the lifecycle, each as a sentence. */
  readonly references: readonly string[];
  /** The one stage that their success path leads on to. */
  readonly nextId: RecordId | null;
  /** nothing: they just go; join: what came before leads on to what comes after; ask: somebody has to choose. */
  readonly proposal: 'nothing' | 'join' | 'ask';
}

const onward: ReadonlySet<string> = new Set(['advance', 'win']);

/** The stages among the ids, with the sub-stages that go along. */
export function stagesTakenAlong(blueprint: Blueprint, ids: Iterable<RecordId>): ReadonlySet<RecordId> {
  const gone = new Set<RecordId>();
  const take = (id: RecordId) => {
    if (gone.has(id) || findRecord(blueprint, 'stage', id) === undefined) return;
    gone.add(id);
    for (const sub of subStages(blueprint, id)) take(sub.id);
  };
  for (const id of ids) take(id);
  return gone;
}

/** What deleting the records would leave open, and what the sensible thing to do about it is. */
export function holesOf(blueprint: Blueprint, ids: readonly RecordId[]): Holes {
  const gone = stagesTakenAlong(blueprint, ids);
  const named = new Set(ids);
  const ways = recordsOf(blueprint, 'transition').filter(({ id }) => !named.has(id));
  const waysIn = ways.filter(({ fromId, toId }) => gone.has(toId) && !gone.has(fromId));
  const waysOut = ways.filter(({ fromId, toId }) => gone.has(fromId) && !gone.has(toId));
  const leads = [...gone].reduce(
    (sum, id) => sum + (findRecord(blueprint, 'stage', id)?.stock.leads ?? 0),
    0,
  );
  const references = Object.values(blueprint.records).flatMap((record) =>
    gone.has(record.id) || named.has(record.id) ? [] : placeWords(blueprint, record, gone),
  );
  const nextIds = new Set(waysOut.filter(({ kind }) => onward.has(kind)).map(({ toId }) => toId));
  const nextId = nextIds.size === 1 ? ([...nextIds][0] ?? null) : null;
  const onwardIn = waysIn.filter(({ kind }) => onward.has(kind)).length;
  const proposal = (): Holes['proposal'] => {
    if (leads > 0 || references.length > 0) return 'ask';
    if (waysIn.length === 0 || (waysIn.length === 1 && waysOut.length === 0)) return 'nothing';
    return onwardIn === 1 && nextId !== null && waysIn.length === onwardIn ? 'join' : 'ask';
  };
  return { waysIn, waysOut, leads, references, nextId, proposal: proposal() };
}

/** The sentences in which a record says that one of the stages is a place it needs. */
function placeWords(blueprint: Blueprint, record: BlueprintRecord, gone: ReadonlySet<RecordId>): string[] {
  return referencesIn(record).flatMap((reference) => {
    if (!gone.has(reference.id)) return [];
    const words = sentence(blueprint, record, reference);
    return words === null ? [] : [words];
  });
}

function sentence(blueprint: Blueprint, record: BlueprintRecord, { id, path }: Reference): string | null {
  const stage = nameOf(blueprint, id);
  switch (path[0]) {
    case 'entryStageId':
      return `Leads from ${nameOf(blueprint, record.id)} begin at ${stage}.`;
    case 'customerStageId':
      return `A lead becomes a customer at ${stage}.`;
    case 'evangelistStageId':
      return `A customer becomes an evangelist at ${stage}.`;
    case 'qualifiedStageId':
      return `A lead counts as qualified from ${stage} on.`;
    case 'initialStageId':
      return `${nameOf(blueprint, record.id)} begins with ${stage}.`;
    case 'priorities':
      return `${nameOf(blueprint, record.id)} has a priority for leads in ${stage}.`;
    default:
      return null;
  }
}

/** The stages that leads of the deleted ones may be led to instead: those after them first. */
export function heirsOf(blueprint: Blueprint, ids: readonly RecordId[]): RecordId[] {
  const gone = stagesTakenAlong(blueprint, ids);
  const { waysIn, waysOut, nextId } = holesOf(blueprint, ids);
  const near = [
    ...(nextId === null ? [] : [nextId]),
    ...waysOut.map(({ toId }) => toId),
    ...waysIn.map(({ fromId }) => fromId),
  ];
  const all = recordsOf(blueprint, 'stage').filter(
    (stage) => !stageKindOf(stage).hasSubStages || near.includes(stage.id),
  );
  return [...new Set([...near, ...all.map(({ id }) => id)])].filter((id) => !gone.has(id));
}
