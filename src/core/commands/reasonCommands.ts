import type { Json } from '../lib/json.ts';
import { orderAfter } from '../lib/order.ts';
import { setMember } from '../model/changes.ts';
import { freshKey, freshName } from '../model/keys.ts';
import { nameOf } from '../model/names.ts';
import { isOtherReason, proposedLists, type ProposedList } from '../model/proposedReasons.ts';
import { findRecord, recordsOf } from '../model/queries.ts';
import { recordShapes, type RecordId } from '../model/records.ts';
import type { ReasonList } from '../model/records/organisation.ts';
import { soundRecord } from '../model/soundness.ts';
import type { Command } from './command.ts';

type Reason = ReasonList['reasons'][number];

/** Adds reason lists with the reasons they may begin with: one step for all that were asked for. */
export const addProposedLists: Command<{ readonly ids: readonly ProposedList['id'][] }> = {
  name: 'reasonList.propose',
  label: ({ ids }) => (ids.length === 1 ? 'Add a reason list' : `Add ${ids.length} reason lists`),
  plan(blueprint, { ids }, { newId }) {
    let order = orderAfter(recordsOf(blueprint, 'reasonList'));
    const taken: string[] = [];
    return proposedLists
      .filter(({ id }) => ids.includes(id))
      .map((proposed) => {
        const name = freshName(blueprint, 'reasonList', proposed.name);
        const key = freshKey(blueprint, 'reasonList', name, taken);
        taken.push(key);
        const record = recordShapes.reasonList.parse({
          type: 'reasonList',
          id: newId('reasonList'),
          key,
          name,
          order: (order += 1),
          purpose: proposed.purpose,
          reasons: [...proposed.reasons, 'Other'].map((reason) => ({
            id: newId('reason'),
            name: reason,
            requiresText: isOtherReason(reason),
          })),
        });
        return { op: 'add', record } as const;
      });
  },
};

/** A reason that free text was read as: one of the list (its id) or a new one, and how often it was written. */
export interface ReadReason {
  readonly reasonId: string | null;
  readonly name: string;
  readonly count: number;
}

/**
 * Makes a reason list of what free text was read as: new reasons are added, counts become weights, reasons that
 * nobody wrote keep their place with the weight 0, and "Other" asks for words. One step.
 */
export const makePicklist: Command<{ readonly listId: RecordId; readonly reasons: readonly ReadReason[] }> = {
  name: 'reasonList.fill',
  label: ({ listId }, blueprint) => `Make a picklist of ${nameOf(blueprint, listId)}`,
  plan(blueprint, { listId, reasons }, { newId }) {
    const list = findRecord(blueprint, 'reasonList', listId);
    if (list === undefined || reasons.length === 0) return [];
    const countOf = (id: string) =>
      reasons.filter(({ reasonId }) => reasonId === id).reduce((sum, { count }) => sum + count, 0);
    const known: Reason[] = list.reasons.map((reason) => ({ ...reason, weight: countOf(reason.id) }));
    const added = reasons
      .filter(({ reasonId }) => !list.reasons.some(({ id }) => id === reasonId))
      .map(({ name, count }): Reason => ({
        id: newId('reason'),
        name: name.trim().slice(0, 200) || 'Other',
        description: '',
        weight: count,
        sourceWeights: [],
        requiresText: false,
      }));
    const all = [...known, ...added].map((reason) =>
      isOtherReason(reason.name) ? { ...reason, requiresText: true } : reason,
    );
    // What says nothing stands last, wherever it was.
    const sorted = [
      ...all.filter(({ name }) => !isOtherReason(name)),
      ...all.filter(({ name }) => isOtherReason(name)),
    ];
    const sound = soundRecord(blueprint, { ...list, reasons: sorted });
    return 'problem' in sound ? [] : setMember(list, ['reasons'], sound.record.reasons as unknown as Json);
  },
};

/** How often a source's leads have a reason; null: as all leads do. */
export const setSourceWeight: Command<{
  readonly listId: RecordId;
  readonly reasonId: string;
  readonly sourceId: RecordId;
  readonly weight: number | null;
}> = {
  name: 'reason.weigh',
  label: ({ listId }, blueprint) => `Change a weight in ${nameOf(blueprint, listId)}`,
  plan(blueprint, { listId, reasonId, sourceId, weight }) {
    const list = findRecord(blueprint, 'reasonList', listId);
    if (list === undefined || findRecord(blueprint, 'source', sourceId) === undefined) return [];
    const place = list.reasons.findIndex(({ id }) => id === reasonId);
    const before = list.reasons[place]?.sourceWeights;
    if (before === undefined) return [];
    const others = before.filter((each) => each.sourceId !== sourceId);
    const known = before.findIndex((each) => each.sourceId === sourceId);
    const after =
      weight === null
        ? others
        : known < 0
          ? [...before, { sourceId, weight }]
          : before.with(known, { ...before[known]!, weight });
    const path = ['reasons', place, 'sourceWeights'];
    const next = {
      ...list,
      reasons: list.reasons.with(place, { ...list.reasons[place]!, sourceWeights: after }),
    };
    return 'problem' in soundRecord(blueprint, next) ? [] : setMember(list, path, after as unknown as Json);
  },
};
